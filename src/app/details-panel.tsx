import { ArrowLeft, ArrowRight, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { fromDay } from '../domain/day'
import { eventsAboutCountry, eventsAtPlace, neighbour } from '../domain/events'
import { CountryCard } from '../panels/details/country-card'
import { EventCard } from '../panels/details/event-card'
import { PartnerCard } from '../panels/details/partner-card'
import { PlaceCard } from '../panels/details/place-card'
import { RecordCard } from '../panels/details/record-card'
import { SeeAlso } from '../panels/details/see-also'
import { WelcomeCard } from '../panels/details/welcome-card'
import { Button } from '../ui/button'
import { Sheet } from '../ui/sheet'
import { useView, useViewStore } from '../url/use-view'
import styles from './details-panel.module.css'
import { useRecord } from './record'
import { countryName, disagreementsOn, memberByCode, useSelectedEvent } from './selection'
import { useGoToEvent } from './use-go-to-event'
import { useOpenEntry } from './use-open-entry'
import { useMatchingEvents } from './use-search'

/** The card of what is selected, or what to do first where nothing is. */
export function DetailsPanel() {
  const views = useViewStore()
  const eventId = useView('event')
  const place = useView('place')
  const event = useSelectedEvent()
  const scroller = useRef<HTMLDivElement>(null)
  const selection = eventId ?? place
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection starts at its top.
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0
  }, [selection])
  return (
    <Sheet className={styles.panel} label="Details" raisedFor={selection}>
      <div ref={scroller} className={styles.scroller} tabIndex={-1}>
        <Card />
      </div>
      {event && <EventFooter />}
      {selection !== null && (
        <Button
          look="quiet"
          className={styles.close}
          aria-label="Close details"
          onClick={() => views.patch(eventId === null ? { place: null } : { event: null })}
        >
          <X size={18} aria-hidden />
        </Button>
      )}
    </Sheet>
  )
}

/** The card, and under it what belongs to the same subject. */
function Card() {
  const { entries } = useRecord()
  const eventId = useView('event')
  const place = useView('place')
  const open = useOpenEntry()
  const id = eventId ?? place
  const related = id === null ? [] : entries.relatedTo(id)
  return (
    <>
      {eventId === null ? <PlaceOrWelcome /> : <EventOrRecord id={eventId} />}
      <SeeAlso
        title="See also"
        entries={related.filter(({ parent }) => parent !== id)}
        onOpen={open}
      />
    </>
  )
}

function EventOrRecord({ id }: { id: string }) {
  const record = useRecord()
  const views = useViewStore()
  const event = useSelectedEvent()
  const open = useOpenEntry()
  const { sources, entries } = record
  const disagreements = disagreementsOn(record, [id])
  if (event) {
    return (
      <EventCard
        key={id}
        {...{ event, sources, disagreements }}
        countryName={(code) => countryName(record, code)}
        onCountry={(code) => views.patch({ place: code, event: null })}
      />
    )
  }
  const entry = entries.get(id)
  if (!entry) return null
  const parts = entries.relatedTo(id).filter(({ parent }) => parent === id)
  return (
    <RecordCard key={id} {...{ entry, sources, disagreements }}>
      <SeeAlso
        title={entry.group === 'debate' ? 'Positions' : 'Parts'}
        entries={parts}
        onOpen={open}
      />
    </RecordCard>
  )
}

function PlaceOrWelcome() {
  const record = useRecord()
  const place = useView('place')
  const goTo = useGoToEvent()
  const { sources } = record
  const member = memberByCode(record, place)
  if (member) {
    const events = eventsAboutCountry(record.events, member.id)
    const accessions = events.filter(({ event }) => event.kind === 'accession')
    const disagreements = disagreementsOn(
      record,
      accessions.map(({ event }) => event.id),
    )
    return (
      <CountryCard key={member.id} {...{ member, events, sources, disagreements }} onEvent={goTo} />
    )
  }
  const other = [...record.partners, ...record.observers].find(({ id }) => id === place)
  if (other) {
    const events = eventsAboutCountry(record.events, other.id)
    return <PartnerCard key={other.id} partner={other} {...{ events, sources }} onEvent={goTo} />
  }
  const town = place === null ? undefined : record.places.get(place)
  const address = place === null ? undefined : record.jakartaPlaces.get(place)
  const spot = town ?? address
  if (spot) {
    return (
      <PlaceCard
        key={spot.id}
        place={'body' in spot ? { ...spot, note: undefined, country: 'IDN' } : spot}
        text={address?.body.map(({ text }) => text.en).join(' ') ?? null}
        events={eventsAtPlace(record.events, spot)}
        sources={sources}
        countryName={(code) => countryName(record, code)}
        onEvent={goTo}
      />
    )
  }
  return <WelcomeCard events={record.events} asOf={record.atlas?.asOf ?? null} onEvent={goTo} />
}

function EventFooter() {
  const { events } = useRecord()
  const eventId = useView('event')
  const day = useView('date')
  const matching = useMatchingEvents()
  const goTo = useGoToEvent()
  const previous = neighbour(events, { eventId, day }, -1, matching)
  const next = neighbour(events, { eventId, day }, 1, matching)
  return (
    <nav className={styles.footer} aria-label="Neighbouring events">
      {previous && (
        <button type="button" onClick={() => goTo(previous.event.id)}>
          <ArrowLeft size={16} aria-hidden />
          <span>
            {previous.event.label.en}, {fromDay(previous.day).year}
          </span>
        </button>
      )}
      {next && (
        <button type="button" className={styles.next} onClick={() => goTo(next.event.id)}>
          <span>
            {next.event.label.en}, {fromDay(next.day).year}
          </span>
          <ArrowRight size={16} aria-hidden />
        </button>
      )}
    </nav>
  )
}
