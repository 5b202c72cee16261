import type { DatedEvent } from '../../domain/events'
import type { Place, Source, Statement } from '../../domain/records'
import { cite } from './citations'
import styles from './details.module.css'
import { EventList } from './event-list'
import { LinkedText, RecordLink } from './linked-text'
import { Certainty, SourceList } from './sources'
import { Statements } from './statements'

interface PlaceCardProps {
  place: Pick<Place, 'name' | 'coordinateSupport' | 'accuracyMetres' | 'note' | 'confidence'> & {
    kind: string
    sources: string[]
    country?: string | undefined
  }
  /** What the record says about it, where it says more than a note. */
  statements: readonly Statement[]
  events: readonly DatedEvent[]
  sources: ReadonlyMap<string, Source>
  countryName: (code: string) => string
  onEvent: (eventId: string) => void
}

/** A town or a venue: what happened there, and how well its position is known. */
export function PlaceCard(props: PlaceCardProps) {
  const { place, statements, events, sources, countryName, onEvent } = props
  const citations = cite([...statements.map((one) => one.sources), place.sources], sources)
  return (
    <article>
      <p className={styles.kicker}>
        Place
        {place.country && (
          <>
            {' · '}
            <RecordLink id={place.country}>{countryName(place.country)}</RecordLink>
          </>
        )}
      </p>
      <h2 className={styles.title}>{place.name.en}</h2>
      <Statements statements={statements} citations={citations} />
      {place.note && (
        <div className={styles.body}>
          <p>
            <LinkedText text={place.note.en} />
          </p>
        </div>
      )}
      <EventList events={events} onEvent={onEvent} />
      <p className={styles.caveat}>
        Position good to about {new Intl.NumberFormat('en').format(place.accuracyMetres)} m.{' '}
        <LinkedText text={place.coordinateSupport.en} />
      </p>
      <SourceList citations={citations} />
      <Certainty confidence={place.confidence} />
    </article>
  )
}
