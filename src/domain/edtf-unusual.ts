import edtf, { parse } from 'edtf'
import { dayOfInstant } from './day'
import { type EdtfPoint, pointOf, years } from './edtf-point'

/** Anything with other characters, or longer, is no date of level 0 or 1 without a time of day. */
const POSSIBLE = /^[-/.\dXY?~%]{1,40}$/
const SEASON = /^-?\d{4}-2[1-4]$/
const LONG_YEAR = /^Y(-?\d{5,6})$/
/** Beyond this the calendar arithmetic of the platform ends, and with it what can be exported. */
const LAST_YEAR = 270_000

const cache = new Map<string, EdtfPoint | null>()
/** Hand-typed text arrives here too: a bound keeps a long session from growing the cache. */
const MOST_REMEMBERED = 5000

/**
 * Reads the forms of EDTF that are no plain calendar date: seasons and years of five digits. The
 * grammar is the library's, which takes about 0.1 ms a text, so that answers are remembered.
 */
export function readUnusual(text: string): EdtfPoint | null {
  if (!POSSIBLE.test(text)) return null
  const known = cache.get(text)
  if (known !== undefined) return known
  const point = isGrammatical(text) ? (longYear(text) ?? season(text)) : null
  const [oldest] = cache.size < MOST_REMEMBERED ? [] : cache.keys()
  if (oldest !== undefined) cache.delete(oldest)
  cache.set(text, point)
  return point
}

function isGrammatical(text: string): boolean {
  try {
    parse(text, { level: 1 })
    return true
  } catch {
    return false
  }
}

function longYear(text: string): EdtfPoint | null {
  const year = Number(LONG_YEAR.exec(text)?.[1] ?? Number.NaN)
  return Math.abs(year) <= LAST_YEAR ? years(year, 1, 'year') : null
}

/** Which months a season has is the library's choice: the standard leaves it open. */
function season(text: string): EdtfPoint | null {
  if (!SEASON.test(text)) return null
  const { min, max } = edtf(text)
  return pointOf(dayOfInstant(min), dayOfInstant(max), 'season')
}
