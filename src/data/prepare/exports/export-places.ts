import type { Confidence, LocalText, Position } from '../../../domain/records'
import type { ExportRecord } from './export-record'

/** A place of `places.json` or `jakarta.json` in one shape. */
export interface ExportPlace {
  id: string
  list: 'places' | 'jakarta'
  name: LocalText
  otherNames: readonly string[]
  kind: string
  /** ISO 3166-1 alpha-3 of the country that it lies in. */
  country: string
  /** Country or union of an embassy or a mission. */
  represents: string | null
  address: string | null
  /** EDTF, where it is known since when the place has been what it is. */
  since: string | null
  point: Position
  accuracyMetres: number
  coordinateSupport: LocalText
  coordinateConfidence: Confidence
  /** Sentences about the place. */
  text: readonly string[]
  /** What happened here, with its EDTF date. */
  mentions: readonly { date: string; text: LocalText }[]
  sources: readonly string[]
  confidence: Confidence
}

/** Every place with a point, those of Jakarta last. */
export function exportPlaces(record: ExportRecord): ExportPlace[] {
  return [...record.places.map(fromPlaces), ...record.jakartaPlaces.map(fromJakarta)]
}

function fromPlaces(place: ExportRecord['places'][number]): ExportPlace {
  return {
    ...place,
    list: 'places',
    otherNames: place.alternativeNames ?? [],
    represents: null,
    address: null,
    since: null,
    coordinateConfidence: place.confidence,
    text: place.note ? [place.note.en] : [],
    mentions: place.mentions ?? [],
  }
}

function fromJakarta(place: ExportRecord['jakartaPlaces'][number]): ExportPlace {
  return {
    ...place,
    list: 'jakarta',
    otherNames: formerNames(place.formerNames),
    country: 'IDN',
    represents: place.country ?? null,
    address: place.address ?? null,
    since: place.since ?? null,
    coordinateConfidence: place.coordinateConfidence ?? place.confidence,
    text: place.body.map(({ text }) => text.en),
    mentions: [],
  }
}

/** The schema leaves the shape of former names open; what has a `name` counts. */
function formerNames(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown) => {
    const name = typeof item === 'object' && item !== null && 'name' in item ? item.name : null
    return typeof name === 'string' ? [name] : []
  })
}

/** The EDTF interval "since a day until today", null where the day is not known. */
export function sinceAsInterval(since: string | null): string | null {
  return since === null ? null : `${since}/..`
}
