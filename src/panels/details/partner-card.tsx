import { dateInWords } from '../../domain/date-words'
import type { DatedEvent } from '../../domain/events'
import type { Observer, Partner, Source } from '../../domain/records'
import { cite } from './citations'
import styles from './details.module.css'
import { EventList } from './event-list'
import { LinkedText } from './linked-text'
import { Certainty, SourceList, SourceMarks } from './sources'

interface PartnerCardProps {
  partner: Partner | Observer
  events: readonly DatedEvent[]
  sources: ReadonlyMap<string, Source>
  onEvent: (eventId: string) => void
}

const STAGE_NAMES: Record<Partner['stages'][number]['kind'], string> = {
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
    ? partner.stages.map((stage) => ({ ...stage, name: STAGE_NAMES[stage.kind], when: stage.date }))
    : (partner.periods ?? []).map((period) => ({
        ...period,
        label: undefined,
        name: period.status.charAt(0).toUpperCase() + period.status.slice(1),
        when: `${period.from}/${period.to}`,
      }))
  const citations = cite([...steps.map((step) => step.sources), partner.sources], sources)
  return (
    <article>
      <p className={styles.kicker}>{isPartner ? STAGE_NAMES[partner.kind] : 'Observer'}</p>
      <h2 className={styles.title}>{partner.name.en}</h2>
      <ul className={styles.periods}>
        {steps.map((step) => (
          <li key={`${step.name}-${step.when}`}>
            <strong>{step.name}</strong>, {dateInWords(step.when)}
            <SourceMarks ids={step.sources} citations={citations} />
            {[step.label, step.note].map(
              (text) =>
                text && (
                  <span key={text.en} className={styles.periodNote}>
                    <LinkedText text={text.en} />
                  </span>
                ),
            )}
          </li>
        ))}
      </ul>
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
