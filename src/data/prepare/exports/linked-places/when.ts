import { formatIsoDay } from '../../../../domain/day'
import { type EdtfPoint, lastDay, parseEdtf } from '../../../../domain/edtf'
import type { Confidence } from '../../../../domain/records'
import { endsOf, isoRange } from '../export-dates'
import type { Bound, Certainty, When } from './format'

const CERTAINTIES: Record<Confidence, Certainty> = {
  verified: 'certain',
  'well-known': 'less-certain',
  uncertain: 'uncertain',
}

export function certaintyOf(confidence: Confidence): Certainty {
  return CERTAINTIES[confidence]
}

/**
 * An EDTF date as a `when`. The format has no "~" and "?": its `certainty` says them. An open end
 * is "not before the day up to which the record is known"; an end that is not known is left out.
 * @param asOf ISO 8601 day
 * @returns null where neither end is known
 */
export function whenOf(edtf: string, asOf: string): When | null {
  const date = parseEdtf(edtf)
  if (!date) return null
  const { start, end } = endsOf(date)
  if (typeof start === 'string') {
    if (typeof end === 'string') return null
    const to = boundOf(end)
    const latest = to.in ?? to.latest ?? ''
    return { timespans: [{ start: { latest }, end: to }], ...vagueness([end]) }
  }
  const from = { start: boundOf(start) }
  if (date.kind === 'point' || end === 'unknown')
    return { timespans: [from], ...vagueness([start]) }
  if (end === 'open') {
    return { timespans: [{ ...from, end: { earliest: asOf } }], ...vagueness([start]) }
  }
  return { timespans: [{ ...from, end: boundOf(end) }], ...vagueness([start, end]) }
}

function boundOf(point: EdtfPoint): Bound {
  const { earliest, latest } = isoRange(point)
  return earliest === latest ? { in: earliest } : { earliest, latest }
}

function vagueness(points: readonly EdtfPoint[]): { certainty?: Certainty } {
  if (points.some(({ uncertain }) => uncertain)) return { certainty: 'uncertain' }
  return points.some(({ approximate }) => approximate) ? { certainty: 'less-certain' } : {}
}

/**
 * When a place was in being, from the dates of what happened there: at the latest by the first of
 * them, and still on the day up to which the record is known.
 * @param edtfs dates of what happened there, in any order
 */
export function attestedWhen(edtfs: readonly string[], asOf: string): When {
  const days = [...edtfs, asOf].flatMap((edtf) => {
    const date = parseEdtf(edtf)
    const day = date && lastDay(date)
    return day === null ? [] : [day]
  })
  const latest = formatIsoDay(Math.min(...days))
  return { timespans: [{ start: { latest }, end: { earliest: asOf } }] }
}
