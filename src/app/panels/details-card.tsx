import { placeOf } from '../../domain/connections'
import { eventsAboutCountry, eventsAtPlace } from '../../domain/events'
import type { AseanEvent } from '../../domain/records'
import { CountryCard } from '../../panels/details/country-card'
import { EventCard } from '../../panels/details/event-card'
import { PartnerCard } from '../../panels/details/partner-card'
import { PlaceCard } from '../../panels/details/place-card'
import { StateCard } from '../../panels/details/state-card'
import { WelcomeCard } from '../../panels/details/welcome-card'
import { useView, useViewStore } from '../../url/use-view'
import { useCountryName } from '../state/country-name'
import { lensInput, useLens } from '../state/lens'
import { useRecord } from '../state/record'
import { disagreementsOn, memberByCode, useSelectedEvent } from '../state/selection'
import { useGoToEvent } from '../state/use-go-to-event'
import { RecordView } from './record-view'
import { Related } from './related'
import { TextLinks } from './text-links'
import { TopicPanel } from './topic-panels'

/** The card, and under it what belongs to the same subject; with nothing selected, the lens's own. */
export function DetailsCard() {
  const event = useSelectedEvent()
  const eventId = useView('event')
  const place = useView('place')
  if (eventId !== null && !event) return <RecordView id={eventId} />
  const id = eventId ?? place
  if (id === null) return <TopicPanel />
  return (
    <TextLinks ownId={id}>
      {event ? <Event event={event} /> : <PlaceOrWelcome />}
      <Related id={id} />
    </TextLinks>
  )
}

function Event({ event }: { event: AseanEvent }) {
  const record = useRecord()
  const countryName = useCountryName()
  const views = useViewStore()
  const { sources, entries } = record
  const entry = entries.get(event.id)
  return (
    <EventCard
      key={event.id}
      {...{ event, sources }}
      disagreements={disagreementsOn(record, [event.id])}
      placeId={entry && (placeOf(entry, entries.all)?.id ?? null)}
      countryName={countryName}
      onCountry={(code) => views.patch({ place: code, event: null })}
    />
  )
}

function PlaceOrWelcome() {
  const record = useRecord()
  const place = useView('place')
  const goTo = useGoToEvent()
  const countryName = useCountryName()
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
        statements={address?.body ?? []}
        events={eventsAtPlace(record.events, spot)}
        sources={sources}
        countryName={countryName}
        onEvent={goTo}
      />
    )
  }
  if (place !== null && record.boxes.has(place)) return <OtherState code={place} />
  return <WelcomeCard events={record.events} asOf={record.atlas?.asOf ?? null} onEvent={goTo} />
}

/** A state that takes part in what the lens shows, and is neither member, observer nor partner. */
function OtherState({ code }: { code: string }) {
  const record = useRecord()
  const day = useView('date')
  const use = useLens()
  const goTo = useGoToEvent()
  const countryName = useCountryName()
  const rows = use.lens.rows(lensInput(use, day))
  const row = rows.find(({ target }) => 'place' in target && target.place === code)
  return (
    <StateCard
      key={code}
      name={row?.name ?? countryName(code)}
      words={row?.words ?? null}
      events={eventsAboutCountry(record.events, code)}
      onEvent={goTo}
    />
  )
}
