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

const interned = new Map<string, DateLook>()

export function lookOf(date: EdtfDate): DateLook {
  const ends = date.kind === 'point' ? [date, date] : [date.start, date.end]
  const [start = 'unknown', end = 'unknown'] = ends
  const dated = ends.filter((one) => typeof one !== 'string')
  return intern({
    kind: date.kind,
    precision: dated[0]?.precision ?? 'day',
    approximate: dated.some(({ approximate }) => approximate),
    uncertain: dated.some(({ uncertain }) => uncertain),
    start: endLook(start),
    end: endLook(end),
  })
}

function endLook(end: EdtfPoint | MissingEnd): EndLook {
  if (typeof end === 'string') return end
  return end.precision === 'day' && !end.approximate && !end.uncertain ? 'sharp' : 'soft'
}

function intern(look: DateLook): DateLook {
  const key = Object.values(look).join(' ')
  const known = interned.get(key)
  if (known) return known
  interned.set(key, look)
  return look
}
