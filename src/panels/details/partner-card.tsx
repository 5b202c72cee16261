import type { DatedEvent } from '../../domain/events'
import type { Observer, Partner, PartnerStage, Source } from '../../domain/records'
import { cite } from './citations'
import styles from './details.module.css'
import { EventList } from './event-list'
import { LinkedText } from './linked-text'
import { Certainty, SourceList } from './sources'
import { type DatedStep, StepList, stepOfPeriod } from './step-list'

interface PartnerCardProps {
  partner: Partner | Observer
  events: readonly DatedEvent[]
  sources: ReadonlyMap<string, Source>
  onEvent: (eventId: string) => void
}

const STAGE_NAMES: Record<PartnerStage['kind'], string> = {
  'first-contact': 'First contact',
  dialogue: 'Dialogue partner',
  sectoral: 'Sectoral dialogue partner',
  development: 'Development partner',
  strategic: 'Strategic partnership',
  'comprehensive-strategic': 'Comprehensive strategic partnership',
  milestone: 'Milestone',
  'resident-ambassador': 'Ambassador to ASEAN resident in Jakarta',
}

/** A state outside ASEAN: how its relation with ASEAN grew, step by step. */
export function PartnerCard({ partner, events, sources, onEvent }: PartnerCardProps) {
  const isPartner = 'stages' in partner
  const steps = isPartner
    ? partner.stages.map(stepOfStage)
    : (partner.periods ?? []).map(stepOfPeriod)
  const citations = cite([...steps.map((step) => step.sources), partner.sources], sources)
  return (
    <article>
      <p className={styles.kicker}>{isPartner ? STAGE_NAMES[partner.kind] : 'Observer'}</p>
      <h2 className={styles.title}>{partner.name.en}</h2>
      <StepList steps={steps} citations={citations} />
      {partner.note && (
        <p className={styles.caveat}>
          <LinkedText text={partner.note.en} />
        </p>
      )}
      <EventList events={events} onEvent={onEvent} />
      <SourceList citations={citations} />
      <Certainty confidence={partner.confidence} />
    </article>
  )
}

function stepOfStage({ kind, label, note, ...stage }: PartnerStage): DatedStep {
  return { ...stage, name: STAGE_NAMES[kind], notes: [label, note] }
}
