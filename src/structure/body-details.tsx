import { useMemo } from 'react'
import { dateInWords } from '../domain/date-words'
import type { Day } from '../domain/day'
import type { DatedEvent } from '../domain/events'
import type { JakartaPlace } from '../domain/lens-records'
import type { Institution } from '../domain/records'
import type { Relation } from '../domain/structure-records'
import { EventList } from '../panels/details/event-list'
import { bodiesOn, knownBodies } from './bodies'
import { relationsOf, seatsOf } from './body-parts'
import { sinceInWords } from './body-words'
import styles from './structure.module.css'

interface BodyDetailsProps {
  id: string
  day: Day
  institutions: readonly Institution[]
  relations: readonly Relation[]
  events: readonly DatedEvent[]
  placeOf: (id: string) => JakartaPlace | null
  nameOf: (id: string) => string
  onBody: (id: string) => void
  onPlace: (id: string) => void
  onEvent: (id: string) => void
}

/** How a body stands on the date, what it was called, where it sits, what it is to others. */
export function BodyDetails(props: BodyDetailsProps) {
  const { id, day, institutions, relations, events, placeOf, nameOf } = props
  const known = useMemo(() => knownBodies(institutions), [institutions])
  const record = institutions.find((body) => body.id === id)
  const now = bodiesOn(known, day).find((body) => body.id === id)
  if (!record) return null
  const own = events.filter(({ event }) => record.events?.includes(event.id))
  return (
    <>
      <p className={styles.status}>
        On the date chosen: {now ? `${now.name}, ${sinceInWords(now)}.` : 'not there.'}
      </p>
      {(record.formerNames ?? []).map(({ name, until }) => (
        <p key={name.en} className={styles.status}>
          Until {dateInWords(until)}: {name.en}.
        </p>
      ))}
      <Links
        heading="In Jakarta"
        rows={seatsOf(id, institutions, placeOf)}
        onOpen={props.onPlace}
      />
      <Links
        heading="Relations"
        rows={relationsOf(id, relations).map(({ other, words }) => ({
          id: other,
          name: nameOf(other),
          words,
        }))}
        onOpen={props.onBody}
      />
      <EventList events={own} onEvent={props.onEvent} />
    </>
  )
}

interface LinksProps {
  heading: string
  rows: readonly { id: string; name: string; words: string }[]
  onOpen: (id: string) => void
}

function Links({ heading, rows, onOpen }: LinksProps) {
  if (rows.length === 0) return null
  return (
    <section aria-label={heading}>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.links}>
        {rows.map(({ id, name, words }) => (
          <li key={`${id}:${words}`}>
            <button type="button" onClick={() => onOpen(id)}>
              <span>{words}</span>
              <span>{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
