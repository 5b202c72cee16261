import { Maximize2, UserRound } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { Day } from '../domain/day'
import type { DatedEvent } from '../domain/events'
import type { Institution, SecretaryGeneral, Source, Topic } from '../domain/records'
import type { Budget, DecisionStep, StaffFigure } from '../domain/structure-records'
import { cite } from '../panels/details/citations'
import { SourceList } from '../panels/details/sources'
import { Button } from '../ui/button'
import { structureInWords } from './body-words'
import { ChangeButtons } from './change-buttons'
import { changeInWords } from './changes'
import { Decision } from './decision'
import { Diagram } from './diagram'
import { Functions } from './functions'
import { Funding } from './funding'
import { Key } from './key'
import { MAIN_PLAN } from './plan'
import styles from './structure.module.css'
import type { Structure } from './use-structure'

export interface StructureProps {
  structure: Structure
  day: Day
  selectedId: string | null
  institutions: readonly Institution[]
  steps: readonly DecisionStep[]
  step: DecisionStep | null
  decisionTitle: string
  sources: ReadonlyMap<string, Source>
  onBody: (id: string) => void
  onDay: (day: Day) => void
  onStep: (step: DecisionStep | null) => void
}

interface CardProps extends StructureProps {
  functions: readonly Topic[]
  events: readonly DatedEvent[]
  budget: Budget | null
  staffing: readonly StaffFigure[]
  leader: { person: SecretaryGeneral; country: string } | null
  onRecord: (id: string) => void
  onEvent: (id: string) => void
  onWhole: () => void
}

/** The main bodies on the date, one decision through them, what the Secretariat does, who pays. */
export function StructureCard(props: CardProps) {
  const { functions, events, budget, staffing, leader, steps, sources } = props
  const citations = useMemo(
    () =>
      cite(
        [
          ...steps.map((step) => step.sources),
          ...functions.map((topic) => topic.sources.slice(0, 2)),
          ...(budget ? [budget.basis, ...budget.figures] : []).map((figure) => figure.sources),
          ...staffing.map((figure) => figure.sources),
        ],
        sources,
      ),
    [steps, functions, budget, staffing, sources],
  )
  return (
    <article>
      <header className={styles.header}>
        <div>
          <p className={styles.kicker}>Who does what</p>
          <h2 className={styles.title}>How ASEAN is built</h2>
        </div>
        <Button aria-label="Whole structure" title="Whole structure" onClick={props.onWhole}>
          <Maximize2 size={16} aria-hidden />
        </Button>
      </header>
      <DateSentence {...props} />
      <Picture {...props} />
      {leader && (
        <Button className={styles.office} onClick={() => props.onRecord(leader.person.id)}>
          <UserRound size={16} aria-hidden />
          In office: {leader.person.name}, {leader.country}
        </Button>
      )}
      <Steps {...props} citations={citations} />
      <ChangeButtons days={props.structure.days} day={props.day} onDay={props.onDay} />
      <Key />
      <Functions
        {...{ functions, events, citations }}
        onTopic={props.onRecord}
        onEvent={props.onEvent}
      />
      <Funding {...{ budget, staffing, citations }} />
      <SourceList citations={citations} />
    </article>
  )
}

/** What there is on the date, and what changed on the very day. */
export function DateSentence({ structure, day }: StructureProps): ReactNode {
  const change = changeInWords(structure.known, day)
  return (
    <p className={styles.sentence}>
      {structureInWords(structure.bodies, day)}
      {change && <strong className={styles.change}>{change}</strong>}
    </p>
  )
}

function Picture({ structure, selectedId, step, onBody }: StructureProps) {
  return (
    <Diagram
      bodies={structure.bodies}
      plan={MAIN_PLAN}
      still={structure.still}
      selectedId={selectedId}
      actingId={step?.body ?? null}
      onChoose={onBody}
    />
  )
}

function Steps(props: StructureProps & { citations: ReturnType<typeof cite> }) {
  const { institutions, steps, step, decisionTitle, citations, onStep } = props
  return (
    <Decision
      title={decisionTitle}
      bodyOf={(id) => institutions.find((body) => body.id === id)}
      {...{ steps, step, citations, onStep }}
    />
  )
}
