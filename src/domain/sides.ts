/** Which positions of a debate point to an event: all alike, and told apart by letter. */
export interface Sides {
  /** "A", or "AB" where both do. */
  letters: string
  /** "A, Consensus slows decisions; B, Consensus keeps members together". */
  words: string
}

/** What a position is called for short: its place in the record as a letter, without a rank. */
export function letterOfSide(index: number): string {
  return String.fromCharCode(65 + index)
}
