import { Maximize2, Route, UserRound } from 'lucide-react'
import { useMemo } from 'react'
import type { DatedEvent } from '../domain/events'
import type { SecretaryGeneral } from '../domain/records'
import type { Budget, StaffFigure } from '../domain/structure-records'
import type { Topic } from '../domain/topic-records'
import { cite } from '../panels/details/citations'
import { SourceList } from '../panels/details/sources'
import { Button } from '../ui/button'
import { ChangeButtons } from './change-buttons'
import { DateSentence } from './date-sentence'
import { Diagram } from './diagram'
import { Functions, sourcesOfFunctions } from './functions'
import { Funding } from './funding'
import { Key } from './key'
import { MAIN_PLAN } from './plan'
import styles from './structure.module.css'
import type { StructureProps } from './structure-props'

interface CardProps extends StructureProps {
  functions: readonly Topic[]
  events: readonly DatedEvent[]
  budget: Budget | null
  staffing: readonly StaffFigure[]
  /** The Secretary-General on the date. */
  leader: { person: SecretaryGeneral; country: string } | null
  /** Who held the office next, on a date for which nobody is listed. */
  next: SecretaryGeneral | null
  onRecord: (id: string) => void
  onEvent: (id: string) => void
  onWhole: () => void
}

/** The main bodies on the date, what the Secretariat does, who pays for it. */
export function StructureCard(props: CardProps) {
  const { structure, functions, events, budget, staffing, leader, next, step, sources } = props
  const citations = useMemo(
    () =>
      cite(
        [
          ...sourcesOfFunctions(functions, events),
          ...(budget ? [budget.basis, ...budget.figures] : []).map((figure) => figure.sources),
          ...staffing.map((figure) => figure.sources),
        ],
        sources,
      ),
    [functions, events, budget, staffing, sources],
  )
  return (
    <article>
      <Heading onWhole={props.onWhole} />
      <DateSentence structure={structure} day={props.day} />
      <Diagram
        bodies={structure.bodies}
        plan={MAIN_PLAN}
        still={structure.still}
        selectedId={props.selectedId}
        actingId={step?.body ?? null}
        onChoose={props.onBody}
      />
      {leader && (
        <Button className={styles.office} onClick={() => props.onRecord(leader.person.id)}>
          <UserRound size={16} aria-hidden />
          In office: {leader.person.name}, {leader.country}
        </Button>
      )}
      {next && (
        <Button className={styles.office} onClick={() => props.onRecord(next.id)}>
          <UserRound size={16} aria-hidden />
          In office: nobody is listed on this date. Next: {next.name}
        </Button>
      )}
      <Actions {...props} />
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

function Heading({ onWhole }: Pick<CardProps, 'onWhole'>) {
  return (
    <header className={styles.header}>
      <div>
        <p className={styles.kicker}>Who does what</p>
        <h2 className={styles.title}>How ASEAN is built</h2>
      </div>
      <Button aria-label="Whole structure" title="Whole structure" onClick={onWhole}>
        <Maximize2 size={16} aria-hidden />
      </Button>
    </header>
  )
}

function Actions({ structure, day, steps, onDay, onStep }: CardProps) {
  const [first] = steps
  return (
    <div className={styles.buttons}>
      <ChangeButtons days={structure.days} day={day} onDay={onDay} />
      {first && (
        <Button onClick={() => onStep(first)}>
          <Route size={16} aria-hidden /> Follow a decision
        </Button>
      )}
    </div>
  )
}
