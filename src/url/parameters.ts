import { type Day, formatIsoDay, toDay } from '../domain/day'
import { type EdtfPoint, parseEdtf } from '../domain/edtf'
import { formatPeriod, type Period } from '../domain/period'
import { LANES, type Lane } from '../domain/records'
import {
  type Camera,
  LABEL_LANGUAGES,
  LANGUAGES,
  LENS_IDS,
  MODES,
  RENDERERS,
  THEMES,
  type ViewState,
} from '../domain/view-state'
import { oneOf, type Parameter } from './parameter'

/** A single date that is certain: the address names a day, it does not guess one. */
function plainPoint(text: string): EdtfPoint | null {
  const date = parseEdtf(text)
  if (date?.kind !== 'point' || date.approximate || date.uncertain) return null
  const isWritable = date.earliest >= FIRST_DAY && date.latest <= LAST_DAY
  return ['day', 'month', 'year'].includes(date.precision) && isWritable ? date : null
}

/** Years of four digits: what a plain ISO day can write back. */
const FIRST_DAY = toDay(-9999)
const LAST_DAY = toDay(9999, 12, 31)

/** EDTF day, month or year; a month or a year means its first day. */
const parseAsFirstDay: Parameter<Day> = {
  parse: (text) => plainPoint(text)?.earliest ?? null,
  serialize: formatIsoDay,
}

/** The end of the window: a month or a year counts to its last day. */
const parseAsLastDay: Parameter<Day> = {
  parse: (text) => plainPoint(text)?.latest ?? null,
  serialize: formatIsoDay,
}

/**
 * `from/to`, each a day, a month or a year: both ends to their last day. A single date is the
 * period that it names.
 */
const parseAsPeriod: Parameter<Period> = {
  parse: (text) => {
    const [start = '', end = start, ...rest] = text.split('/')
    const from = plainPoint(start)?.earliest
    const to = plainPoint(end)?.latest
    if (rest.length > 0 || from === undefined || to === undefined) return null
    return from <= to ? { from, to } : null
  },
  serialize: formatPeriod,
}

/** Ids are kebab-case; anything else cannot name a record. */
const parseAsId: Parameter<string> = {
  parse: (text) => (/^[a-z0-9][a-z0-9-]{0,99}$/.test(text) ? text : null),
  serialize: (id) => id,
}

/** Countries are three capitals; the European Union is a place as the record has it. */
const parseAsPlace: Parameter<string> = {
  parse: (text) => (/^([A-Z]{3}|EU)$/.test(text) ? text : parseAsId.parse(text)),
  serialize: (id) => id,
}

const inRange = (value: number | undefined, low: number, high: number) =>
  value !== undefined && Number.isFinite(value) && value >= low && value <= high

/** `zoom/latitude/longitude` then optionally `/bearing/pitch`. */
const parseAsCamera: Parameter<Camera> = {
  parse: (text) => {
    const parts = text.split('/')
    if (![3, 5].includes(parts.length) || parts.some((part) => !/^-?\d+(\.\d+)?$/.test(part))) {
      return null
    }
    const [zoom = 0, latitude = 0, longitude = 0, bearing = 0, pitch = 0] = parts.map(Number)
    const valid =
      inRange(zoom, 0, 22) &&
      inRange(latitude, -90, 90) &&
      inRange(longitude, -180, 180) &&
      inRange(bearing, -360, 360) &&
      inRange(pitch, 0, 85)
    return valid ? { zoom, latitude, longitude, bearing, pitch } : null
  },
  serialize: ({ zoom, latitude, longitude, bearing, pitch }) => {
    const flat = [round(zoom, 2), round(latitude, 4), round(longitude, 4)]
    const turned = bearing !== 0 || pitch !== 0 ? [round(bearing, 1), round(pitch, 1)] : []
    return [...flat, ...turned].join('/')
  },
}

/** Lanes by comma, each known; written in the order of the lanes, each once. */
const parseAsLanes: Parameter<readonly Lane[]> = {
  parse: (text) => {
    const names = text.split(',')
    const known = LANES.filter((lane) => names.includes(lane))
    return names.every((name) => LANES.some((lane) => lane === name)) ? known : null
  },
  serialize: (lanes) => lanes.join(','),
}

/** Ids by comma, at most twenty; the lens leaves alone those that it does not know. */
const parseAsIds: Parameter<readonly string[]> = {
  parse: (text) => {
    const ids = text.split(',')
    const sound = ids.length <= 20 && ids.every((id) => parseAsId.parse(id) !== null)
    return sound ? [...new Set(ids)] : null
  },
  serialize: (ids) => ids.join(','),
}

/** Longer than any search that a person types; a pasted book is no search. */
const MOST_SEARCH_CHARACTERS = 200

const parseAsSearch: Parameter<string> = {
  parse: (text) => (text.length <= MOST_SEARCH_CHARACTERS ? text : null),
  serialize: (text) => text,
}

/** A step of a story, from 1; a story has no more than a hundred. */
const parseAsStep: Parameter<number> = {
  parse: (text) => (/^[1-9]\d?$/.test(text) ? Number(text) : null),
  serialize: String,
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

/** One row a parameter of the address: how it is read and written. */
export const PARAMETERS = {
  date: parseAsFirstDay,
  from: parseAsFirstDay,
  to: parseAsLastDay,
  period: parseAsPeriod,
  lens: oneOf(LENS_IDS),
  show: parseAsIds,
  event: parseAsId,
  place: parseAsPlace,
  map: parseAsCamera,
  pillar: parseAsLanes,
  q: parseAsSearch,
  story: parseAsId,
  step: parseAsStep,
  mode: oneOf(MODES),
  lang: oneOf(LANGUAGES),
  theme: oneOf(THEMES),
  renderer: oneOf(RENDERERS),
  labels: oneOf(LABEL_LANGUAGES),
} satisfies Record<keyof ViewState, unknown>

export type ParameterKey = keyof typeof PARAMETERS
