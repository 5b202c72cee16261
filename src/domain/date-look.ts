import type { EdtfDate, EdtfPoint, MissingEnd, Precision } from './edtf'

/**
 * How one end of a drawn date stops: on a very day; somewhere about there (coarser than a day,
 * approximate or uncertain); not at all, since it still goes on; or nobody knows where.
 */
export type EndLook = 'sharp' | 'soft' | 'open' | 'unknown'

/**
 * What a drawn date says of itself. Interned: two dates that look alike share one object, so that
 * looks can be compared with `===` and 100,000 events do not hold 100,000 of them.
 */
export interface DateLook {
  readonly kind: 'point' | 'interval'
  /** Of the point, or of the interval's start; of its end where the start has no date. */
  readonly precision: Precision
  /** The date, or one end of it, is about this. */
  readonly approximate: boolean
  /** The date, or one end of it, is in doubt. */
  readonly uncertain: boolean
  readonly start: EndLook
  readonly end: EndLook
}

const PRECISIONS: readonly Precision[] = ['day', 'month', 'season', 'year', 'decade', 'century']
const END_LOOKS: readonly EndLook[] = ['sharp', 'soft', 'open', 'unknown']

/** By what tells looks apart, as digits of one number: strings as keys would cost more than looks. */
const interned: DateLook[] = []

/** The same object for dates of the same look: it can be compared and be a key. */
export function lookOf(date: EdtfDate): DateLook {
  if (date.kind === 'point') {
    const end = endLook(date)
    return intern('point', date.precision, date.approximate, date.uncertain, end, end)
  }
  const start = typeof date.start === 'string' ? null : date.start
  const end = typeof date.end === 'string' ? null : date.end
  return intern(
    'interval',
    (start ?? end)?.precision ?? 'day',
    start?.approximate === true || end?.approximate === true,
    start?.uncertain === true || end?.uncertain === true,
    endLook(date.start),
    endLook(date.end),
  )
}

function endLook(end: EdtfPoint | MissingEnd): EndLook {
  if (typeof end === 'string') return end
  return end.precision === 'day' && !end.approximate && !end.uncertain ? 'sharp' : 'soft'
}

function intern(
  kind: DateLook['kind'],
  precision: Precision,
  approximate: boolean,
  uncertain: boolean,
  start: EndLook,
  end: EndLook,
): DateLook {
  const doubt = (approximate ? 2 : 0) + (uncertain ? 1 : 0)
  const ends = END_LOOKS.indexOf(start) * END_LOOKS.length + END_LOOKS.indexOf(end)
  const exactness = PRECISIONS.indexOf(precision) * 4 + doubt
  const key = (exactness * 16 + ends) * 2 + (kind === 'point' ? 0 : 1)
  const known = interned[key]
  if (known) return known
  const look = { kind, precision, approximate, uncertain, start, end }
  interned[key] = look
  return look
}
