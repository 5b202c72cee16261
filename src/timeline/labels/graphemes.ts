/** Text in which every character stands for itself, as most labels are: nothing combines. */
const SIMPLE = /^[\x20-\u02ff\u2010-\u2027]*$/

/** For browsers without `Intl.Segmenter`: marks, joiners and flags stay with what they belong to. */
const CLUSTER =
  /\p{Regional_Indicator}{2}|.(?:[\p{M}\p{Emoji_Modifier}\u200c]|\u200d\p{Extended_Pictographic}?)*/gsu

let segmenter: Intl.Segmenter | null = null

/**
 * Where a text can be cut without breaking what a reader takes for one character (a letter with
 * its marks, a flag, a family of emoji): the end of each, in UTF-16 units, from first to last.
 */
export function graphemeEnds(text: string, canSegment = 'Segmenter' in Intl): number[] {
  if (SIMPLE.test(text)) return Array.from(text, (_character, index) => index + 1)
  if (!canSegment) {
    return Array.from(text.matchAll(CLUSTER), ({ 0: cluster, index }) => index + cluster.length)
  }
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment, index }) => index + segment.length)
}
