import type { Feature, FeatureCollection, Point } from 'geojson'
import type { AseanEvent, EventPlace, Position } from '../../../domain/records'
import { formatJson } from '../generated-file'
import { type DayBounds, dayBounds } from './export-dates'
import { type ExportFile, licenceNote } from './export-file'
import { exportPlaces, sinceAsInterval } from './export-places'
import type { ExportRecord } from './export-record'

interface Properties {
  record: 'event' | 'summit' | 'place'
  title: string
  /** EDTF; null for a place that no beginning is known of. */
  date: string | null
  /** First and last day, ISO 8601; null where that end is open or not known. */
  when: { start: string | null; end: string | null }
  kind: string
  lane: string | null
  importance: number | null
  place: string
  /** ISO 3166-1 alpha-3. */
  country: string
  /** How the point stands for the place; "anchor" is where the map shows what had no place. */
  precision: string | null
  sources: readonly string[]
  confidence: string
}

type Collection = FeatureCollection<Point, Properties> & { attribution: string }

const LICENCE = licenceNote(['events.json', 'summits.json', 'places.json', 'jakarta.json'])

/**
 * Events, summits and places as points. Ids say the kind of record, since a summit and a place may
 * share one. Source of the format: RFC 7946; `attribution` is a foreign member (section 6.1).
 */
export function geoJsonExport(record: ExportRecord): ExportFile {
  const features = [...eventFeatures(record), ...summitFeatures(record), ...placeFeatures(record)]
  const collection: Collection = { type: 'FeatureCollection', attribution: LICENCE, features }
  return {
    path: 'exports/asean-in-time.geojson',
    text: formatJson(collection),
    title: 'Events, summits and places as points',
    format: 'GeoJSON',
    mediaType: 'application/geo+json',
    records: features.length,
    licence: LICENCE,
  }
}

function toFeature(
  id: string,
  point: Position,
  properties: Properties,
): Feature<Point, Properties> {
  const geometry: Point = { type: 'Point', coordinates: [...point] }
  return { type: 'Feature', id: `${properties.record}/${id}`, geometry, properties }
}

function whenOf({ first, last }: DayBounds): Properties['when'] {
  return { start: first, end: last }
}

function eventFeatures({ events }: ExportRecord) {
  return events.flatMap((event) => (event.place ? [eventFeature(event, event.place)] : []))
}

function eventFeature({ id, title, date, ...event }: AseanEvent, place: EventPlace) {
  return toFeature(id, place.point, {
    record: 'event',
    title: title.en,
    date,
    when: whenOf(dayBounds(date)),
    kind: event.kind,
    lane: event.lane,
    importance: event.importance,
    place: place.name.en,
    country: place.country,
    precision: place.precision,
    sources: event.sources,
    confidence: event.confidence,
  })
}

function summitFeatures({ summits }: ExportRecord) {
  return summits.map(({ id, title, date, kind, place, sources, confidence }) =>
    toFeature(id, place.point, {
      record: 'summit',
      title: title.en,
      date,
      when: whenOf(dayBounds(date)),
      kind,
      lane: 'institution',
      importance: null,
      place: place.name.en,
      country: place.country,
      precision: null,
      sources,
      confidence,
    }),
  )
}

function placeFeatures(record: ExportRecord) {
  return exportPlaces(record).map(({ id, name, since, kind, country, point, ...place }) => {
    const date = sinceAsInterval(since)
    return toFeature(id, point, {
      record: 'place',
      title: name.en,
      date,
      when: whenOf(dayBounds(date ?? undefined)),
      kind,
      lane: null,
      importance: null,
      place: name.en,
      country,
      precision: null,
      sources: place.sources,
      confidence: place.confidence,
    })
  })
}
