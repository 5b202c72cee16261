import { eventsAboutCountry, eventsAtPlace } from '../domain/events'
import { CountryCard } from '../panels/details/country-card'
import { EventCard } from '../panels/details/event-card'
import { PartnerCard } from '../panels/details/partner-card'
import { PlaceCard } from '../panels/details/place-card'
import { RecordCard } from '../panels/details/record-card'
import { SeeAlso } from '../panels/details/see-also'
import { StateCard } from '../panels/details/state-card'
import { WelcomeCard } from '../panels/details/welcome-card'
import { useView, useViewStore } from '../url/use-view'
import { useCountryName } from './country-name'
import { BodyRecord } from './body-record'
import { lensInput, useLens } from './lens'
import { useRecord } from './record'
import { disagreementsOn, memberByCode, useSelectedEvent } from './selection'
import { useGoToEvent } from './use-go-to-event'
import { useOpenEntry } from './use-open-entry'

/** The card, and under it what belongs to the same subject. */
export function DetailsCard() {
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
  const countryName = useCountryName()
  const open = useOpenEntry()
  const { sources, entries } = record
  const disagreements = disagreementsOn(record, [id])
  if (event) {
    return (
      <EventCard
        key={id}
        {...{ event, sources, disagreements }}
        countryName={countryName}
        onCountry={(code) => views.patch({ place: code, event: null })}
      />
    )
  }
  const entry = entries.get(id)
  if (!entry) return null
  const parts = entries.relatedTo(id).filter(({ parent }) => parent === id)
  return (
    <RecordCard key={id} {...{ entry, sources, disagreements }}>
      {entry.group === 'body' && <BodyRecord id={id} />}
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
        text={address?.body.map(({ text }) => text.en).join(' ') ?? null}
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
