import { MapPin, Scale } from 'lucide-react'
import { dateInWords } from '../../domain/date-words'
import { type AseanEvent, type Disagreement, LANE_NAMES, type Source } from '../../domain/records'
import { laneColor } from '../../ui/lane-color'
import { Chips } from './chips'
import { cite } from './citations'
import styles from './details.module.css'
import { Disagreements, showDisagreement } from './disagreement'
import { LinkedText, RecordLink } from './linked-text'
import { Certainty, SourceList } from './sources'
import { Statements } from './statements'

interface EventCardProps {
  event: AseanEvent
  sources: ReadonlyMap<string, Source>
  disagreements: readonly Disagreement[]
  /** The place's own record, where it has one. */
  placeId?: string | null
  countryName: (code: string) => string
  onCountry: (code: string) => void
}

const KIND_NAMES: Record<AseanEvent['kind'], string> = {
  founding: 'Founding',
  accession: 'Accession',
  summit: 'Summit',
  treaty: 'Treaty',
  declaration: 'Declaration',
  charter: 'Charter',
  community: 'Community',
  plan: 'Plan',
  institution: 'Institution',
  secretariat: 'Secretariat',
  external: 'Partners',
  crisis: 'Crisis',
  project: 'Project',
}

/** What happened, where, who took part, and what every sentence of it rests on. */
export function EventCard(props: EventCardProps) {
  const { event, sources, disagreements, placeId, countryName, onCountry } = props
  const citations = cite(
    [
      ...event.body.map((statement) => statement.sources),
      ...disagreements.flatMap(({ values }) => values.map((value) => value.sources)),
      event.sources,
    ],
    sources,
  )
  const countries = (event.countries ?? []).map((code) => ({ code, name: countryName(code) }))
  const kicker = [LANE_NAMES[event.lane], KIND_NAMES[event.kind]]
  return (
    <article>
      <p className={styles.kicker} style={{ color: laneColor(event.lane) }}>
        {[...new Set(kicker)].join(' · ')} · {dateInWords(event.date)}
      </p>
      <h2 className={styles.title}>{event.title.en}</h2>
      {event.place && (
        <p className={styles.place}>
          <MapPin size={14} aria-hidden />
          <span>
            {placeId ? (
              <RecordLink id={placeId}>{event.place.name.en}</RecordLink>
            ) : (
              event.place.name.en
            )}
            {event.place.name.en.includes(countryName(event.place.country)) || (
              <>
                {', '}
                <RecordLink id={event.place.country}>{countryName(event.place.country)}</RecordLink>
              </>
            )}
          </span>
        </p>
      )}
      {disagreements.length > 0 && (
        <button type="button" className={styles.flag} onClick={showDisagreement}>
          <Scale size={15} aria-hidden /> Sources disagree: see below
        </button>
      )}
      <Statements statements={event.body} citations={citations} />
      {event.caveat && (
        <p className={styles.caveat}>
          <LinkedText text={event.caveat.en} />
        </p>
      )}
      <Chips label="States that took part" items={countries} onChoose={onCountry} />
      <Disagreements list={disagreements} citations={citations} />
      <SourceList citations={citations} />
      <Certainty confidence={event.confidence} />
    </article>
  )
}
