import { graphemeEnds } from './graphemes'

const ELLIPSIS = '…'
/** First strong isolate: the text inside takes the direction of its own first strong character. */
const ISOLATE = '\u2068'
const END_ISOLATE = '\u2069'

/** No label is wider than this many characters: what comes after them is not even looked at. */
const MOST_CHARACTERS = 200
/** White space, line breaks and control characters. */
const SPACE = /[\s\p{Cc}]+/gu
/** Embeddings, overrides and isolates of a text's own could turn round what stands beside it. */
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g
/** What would look lost before an ellipsis. */
const LOOSE_END = /[\s,;:.\u2013\u2014(-]+$/

/** The blocks whose characters run from right to left by default (Unicode Standard Annex #9). */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
/** Characters with a direction of their own; digits and punctuation have none. */
const STRONG = /[\p{L}\u200e\u200f\u061c]/u

/** Whether a text runs from right to left: its first character with a direction decides. */
export function isRightToLeft(text: string): boolean {
  const strong = STRONG.exec(text)
  return strong !== null && RIGHT_TO_LEFT.test(strong[0])
}

/**
 * The text on one line, cut to a width: after a word where that leaves enough, else between two
 * characters as a reader sees them, with an ellipsis. Text with letters that run from right to left
 * is isolated, so that the ellipsis stands where the text ends, whatever surrounds it.
 * @param measure width of a text in pixels
 * @returns empty where there is no room for the ellipsis
 */
export function cutLabel(
  text: string,
  maxWidthPx: number,
  measure: (text: string) => number,
): string {
  const { line, isWhole } = oneLine(text)
  const fits = (candidate: string) => measure(isolated(candidate)) <= maxWidthPx
  if (isWhole && fits(line)) return isolated(line)
  // The last character may itself have been cut by the limit.
  const ends = graphemeEnds(line).slice(0, -1)
  const cutAt = (end: number) => line.slice(0, end).replace(LOOSE_END, '') + ELLIPSIS
  const longest = lastThatFits(ends, (end) => fits(cutAt(end)))
  if (longest === 0) return fits(ELLIPSIS) ? ELLIPSIS : ''
  return isolated(cutAt(wordEnd(line, ends, longest)))
}

function oneLine(text: string): { line: string; isWhole: boolean } {
  // White space may be most of a text: look a little further than what is kept.
  const looked = text.slice(0, 4 * MOST_CHARACTERS)
  const clean = looked.replace(DIRECTION_CONTROLS, '').replace(SPACE, ' ').trim()
  const isWhole = looked.length === text.length && clean.length <= MOST_CHARACTERS
  return { line: clean.slice(0, MOST_CHARACTERS), isWhole }
}

/** The last of the ends, from first to last, for which the text up to it fits; 0 where none does. */
function lastThatFits(ends: readonly number[], fits: (end: number) => boolean): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(ends[middle - 1] ?? 0)) low = middle
    else high = middle - 1
  }
  return ends[low - 1] ?? 0
}

/** The end of the last whole word, unless that would give away more than half of the room. */
function wordEnd(line: string, ends: readonly number[], longest: number): number {
  const isSpaceAfter = (end: number) => line[end] === ' '
  const word = ends.findLast((end) => end <= longest && isSpaceAfter(end)) ?? 0
  return word * 2 >= longest ? word : longest
}

function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? ISOLATE + text + END_ISOLATE : text
}
