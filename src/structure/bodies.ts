import type { Day } from '../domain/day'
import { type EdtfDate, firstDay, lastDay, parseEdtf } from '../domain/edtf'
import type { Institution, Lane } from '../domain/records'
import { holdsOn } from '../domain/truth'

/** A body as it was on a day. */
export interface BodyOn {
  id: string
  /** Its name on the day, in full and for a box. */
  name: string
  label: string
  pillar: Lane
  /** EDTF; null where the record does not say. */
  since: string | null
  /** `undated`: known from today's chart, and shown from when today's departments began. */
  truth: 'certain' | 'possible' | 'undated'
  /** Began within the last year. */
  isFresh: boolean
  /** What it was called, where its name changed within the last year. */
  formerly: string | null
}

/** A body with its dates read once. */
export interface KnownBody {
  record: Institution
  /** Null where the start is not recorded. */
  time: EdtfDate | null
  from: Day | null
  /** Former names, oldest first, each with its last day. */
  former: readonly { name: string; label: string; until: Day }[]
}

const FRESH_DAYS = 365
/** One of the departments with which today's chart begins. */
const CHART = 'dept-cca'

/** Reads dates and names of all bodies once; what is true on a day is asked of the result. */
export function knownBodies(institutions: readonly Institution[]): KnownBody[] {
  return institutions.map((record) => {
    const time = record.since ? parseEdtf(`${record.since}/${record.until ?? '..'}`) : null
    const former = (record.formerNames ?? []).map(({ name, label, until }) => {
      const date = parseEdtf(until)
      return {
        name: name.en,
        label: (label ?? record.label ?? name).en,
        until: (date && lastDay(date)) ?? Number.NEGATIVE_INFINITY,
      }
    })
    return { record, time, from: time && firstDay(time), former }
  })
}

/**
 * What there was on a day, in the order of the record. A body whose start is not recorded is known
 * from the chart of today: it is there once the departments of that chart are.
 */
export function bodiesOn(known: readonly KnownBody[], day: Day): BodyOn[] {
  const byId = new Map(known.map((body) => [body.record.id, body]))
  return known.flatMap((body) => {
    const truth = truthOf(body, byId, day)
    return truth === null ? [] : [bodyOn(body, truth, day)]
  })
}

function truthOf(
  { time }: KnownBody,
  byId: ReadonlyMap<string, KnownBody>,
  day: Day,
): BodyOn['truth'] | null {
  if (time) {
    const truth = holdsOn(time, day)
    return truth === 'no' ? null : truth
  }
  const chart = byId.get(CHART)
  return chart?.time && holdsOn(chart.time, day) !== 'no' ? 'undated' : null
}

function bodyOn({ record, from, former }: KnownBody, truth: BodyOn['truth'], day: Day): BodyOn {
  const before = former.find(({ until }) => day <= until)
  const last = former.findLast(({ until }) => day > until)
  return {
    id: record.id,
    name: before?.name ?? record.name.en,
    label: before?.label ?? (record.label ?? record.name).en,
    pillar: record.pillar,
    since: record.since ?? null,
    truth,
    isFresh: from !== null && day - from <= FRESH_DAYS,
    formerly: last && day - last.until <= FRESH_DAYS ? last.name : null,
  }
}

/** Equal for two days on which the diagram is the same. */
export function signatureOf(bodies: readonly BodyOn[]): string {
  return bodies
    .map(({ id, name, truth, isFresh, formerly }) =>
      [id, name, truth, isFresh ? 1 : 0, formerly ? 1 : 0].join(':'),
    )
    .join()
}
