import { type DatedEvent, dateEvents, eventsAtPlace } from '../../../../domain/events'
import type { Source } from '../../../../domain/records'
import { formatJson } from '../../generated-file'
import { placeAddress } from '../addresses'
import { type CountryName, countryNames } from '../country-names'
import { dayBounds } from '../export-dates'
import { type ExportFile, licenceNote } from '../export-file'
import { type ExportPlace, exportPlaces, sinceAsInterval } from '../export-places'
import type { ExportRecord } from '../export-record'
import {
  descriptions,
  links,
  relations,
  sourcesCitedOnce,
  tookPlaceHere,
  toponyms,
} from './attestations'
import { CONTEXT, type LinkedPlace, type LinkedPlaces, type When } from './format'
import { featureClass, placeType } from './place-types'
import { attestedWhen, certaintyOf, whenOf } from './when'

/** What the places need from the rest of the record. */
interface Surroundings {
  events: readonly DatedEvent[]
  sources: ReadonlyMap<string, Source>
  citedOnce: ReadonlySet<string>
  country: (code: string) => CountryName
  /** ISO 8601 day up to which the record is known. */
  asOf: string
}

const LICENCE = licenceNote(['places.json', 'jakarta.json'])

/** Every place as a gazetteer entry in the Linked Places Format, see `format.ts`. */
export function linkedPlacesExport(record: ExportRecord): ExportFile {
  const places = exportPlaces(record)
  const around: Surroundings = {
    events: dateEvents(record.events),
    sources: new Map(record.sources.map((source) => [source.id, source])),
    citedOnce: sourcesCitedOnce(places),
    country: countryNames(record),
    asOf: dayBounds(record.atlas.asOf).last ?? record.atlas.asOf,
  }
  const features = places.map((place) => toLinkedPlace(place, around))
  const collection: LinkedPlaces = {
    type: 'FeatureCollection',
    '@context': CONTEXT,
    attribution: LICENCE,
    features,
  }
  return {
    path: 'exports/asean-in-time.lpf.json',
    text: formatJson(collection),
    title: 'Places as a gazetteer',
    format: 'Linked Places Format',
    mediaType: 'application/ld+json',
    records: features.length,
    licence: LICENCE,
  }
}

function toLinkedPlace(place: ExportPlace, around: Surroundings): LinkedPlace {
  const { name, point, country, coordinateConfidence } = place
  const { iso2 } = around.country(country)
  const certainty = certaintyOf(coordinateConfidence)
  const events = eventsAtPlace(around.events, place)
  const ccodes = iso2 === null ? [] : [iso2]
  return {
    '@id': placeAddress(place.id),
    type: 'Feature',
    properties: { title: name.en, ccodes, fclasses: [featureClass(place)] },
    when: placeWhen(place, events, around.asOf),
    names: toponyms(place, around.sources),
    types: [placeType(place)],
    geometry: { type: 'Point', coordinates: [...point], certainty },
    ...unlessEmpty('links', links(place, around.sources, around.citedOnce)),
    ...unlessEmpty('relations', relations(events, around.asOf)),
    ...unlessEmpty('descriptions', descriptions(place)),
  }
}

/** A list under its name, or nothing where it is empty. */
function unlessEmpty<K extends string, T>(key: K, list: T[]): { [key in K]?: T[] } {
  return list.length === 0 ? {} : ({ [key]: list } as { [key in K]: T[] })
}

function placeWhen(place: ExportPlace, events: readonly DatedEvent[], asOf: string): When {
  const since = sinceAsInterval(place.since)
  const when = since === null ? null : whenOf(since, asOf)
  if (when) return when
  const happened = events.filter(tookPlaceHere).map(({ event }) => event.date)
  return attestedWhen([...place.mentions.map(({ date }) => date), ...happened], asOf)
}
