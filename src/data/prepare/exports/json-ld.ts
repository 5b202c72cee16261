import { dateInWords } from '../../../domain/date-words'
import { type EdtfDate, parseEdtf } from '../../../domain/edtf'
import {
  type AseanEvent,
  type EventKind,
  type EventPlace,
  LANE_NAMES,
  type Source,
} from '../../../domain/records'
import { formatJson } from '../generated-file'
import { eventAddress } from './addresses'
import { type CountryName, countryNames } from './country-names'
import { endsOf, isoRange, isPlainDate } from './export-dates'
import { type ExportFile, licenceNote } from './export-file'
import type { ExportRecord } from './export-record'

/** A node of JSON-LD; members that are undefined are not written. */
type Node = { '@type': string } & Record<string, unknown>

interface Surroundings {
  country: (code: string) => CountryName
  sources: ReadonlyMap<string, Source>
  topics: ExportRecord['topics']
}

const LICENCE = licenceNote(['events.json'])

/** Kinds whose `countries` met; elsewhere the states are concerned without having come together. */
const MEETINGS: readonly EventKind[] = ['founding', 'summit', 'treaty', 'declaration', 'charter']

const ONLINE = 'https://schema.org/OnlineEventAttendanceMode'

/**
 * The events as schema.org Events in JSON-LD 1.1.
 * Source of the terms: https://schema.org/Event. `citation` belongs to a CreativeWork, and the
 * `inLanguage` of an Event is what was spoken there, so both stand on the atlas's page about it.
 */
export function jsonLdExport(record: ExportRecord): ExportFile {
  const around: Surroundings = {
    country: countryNames(record),
    sources: new Map(record.sources.map((source) => [source.id, source])),
    topics: record.topics,
  }
  const graph = record.events.map((event) => toEvent(event, around))
  return {
    path: 'exports/asean-in-time.jsonld',
    text: formatJson({ '@context': 'https://schema.org', '@graph': graph }),
    title: 'Events as linked data',
    format: 'schema.org JSON-LD',
    mediaType: 'application/ld+json',
    records: graph.length,
    licence: LICENCE,
  }
}

function toEvent(event: AseanEvent, around: Surroundings): Node {
  const { id, title, label, kind, lane, date, place, body } = event
  return {
    '@type': 'Event',
    '@id': eventAddress(id),
    identifier: id,
    name: title.en,
    alternateName: label.en,
    ...dates(date),
    description: body.map(({ text }) => text.en).join(' '),
    keywords: [LANE_NAMES[lane], kind],
    location: place && location(place, around),
    eventAttendanceMode: place?.precision === 'online-host' ? ONLINE : undefined,
    organizer: kind === 'summit' ? organization('ASEAN') : undefined,
    attendee: attendees(event, around),
    about: about(event, around),
    subjectOf: page(event, around),
  }
}

/** ISO 8601 at the date's own precision; what that cannot say is said in words. */
function dates(edtf: string): Record<string, string | undefined> {
  const date = parseEdtf(edtf)
  if (!date) return {}
  const { start, end } = endsOf(date)
  const startDate = typeof start === 'string' ? undefined : isoRange(start).earliest
  const endDate = typeof end === 'string' ? undefined : isoRange(end).latest
  return {
    startDate,
    endDate: endDate === startDate ? undefined : endDate,
    disambiguatingDescription: isPlainDate(date) ? undefined : dateNote(date),
  }
}

function dateNote(date: EdtfDate): string {
  return `Date: ${dateInWords(date.text)} (EDTF ${date.text})`
}

function location(place: EventPlace, { country }: Surroundings): Node {
  const [longitude, latitude] = place.point
  const addressCountry = country(place.country).iso2 ?? place.country
  const isAnchor = place.precision === 'anchor'
  return {
    '@type': 'Place',
    name: place.name.en,
    description: isAnchor ? 'Where the map shows the event, which had no place.' : undefined,
    address: { '@type': 'PostalAddress', addressCountry },
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
  }
}

const organization = (name: string): Node => ({ '@type': 'Organization', name })

function attendees(event: AseanEvent, { country }: Surroundings): Node[] | undefined {
  const met = MEETINGS.includes(event.kind) && event.place && event.place.precision !== 'anchor'
  if (!met) return undefined
  return event.countries?.map((code) => ({
    ...organization(country(code).name),
    identifier: code,
  }))
}

function about(event: AseanEvent, { country, topics }: Surroundings): Node[] | undefined {
  const things = [
    ...(event.about ?? []).map((code) => ({
      '@type': 'Country',
      name: country(code).name,
      identifier: code,
    })),
    ...(event.bodies ?? []).map(organization),
    ...topics
      .filter(({ related }) => related?.includes(event.id))
      .map(({ id, title }) => ({ '@type': 'DefinedTerm', name: title.en, termCode: id })),
  ]
  return things.length === 0 ? undefined : things
}

function page({ id, sources: ids }: AseanEvent, { sources }: Surroundings): Node {
  const citation = ids.map((sourceId) => {
    const { title = sourceId, publisher, published, url } = sources.get(sourceId) ?? {}
    return {
      '@type': 'CreativeWork',
      name: title,
      publisher: publisher === undefined ? undefined : organization(publisher),
      datePublished: published === undefined ? undefined : dates(published).startDate,
      url,
    }
  })
  return { '@type': 'WebPage', url: eventAddress(id), inLanguage: 'en', citation }
}
