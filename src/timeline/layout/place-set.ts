/** A set of places in a list, asked for the member nearest to a place on either side. */
export interface PlaceSet {
  add: (place: number) => void
  /** The first member after a place; -1 where there is none. */
  next: (place: number) => number
  /** The last member before a place; -1 where there is none. */
  previous: (place: number) => number
}

/**
 * Bits in words of 32, and above them a bit for each word that has any, up to a single word: every
 * question takes one step a level, four of them for a million places.
 */
export function placeSet(size: number): PlaceSet {
  const levels: Int32Array[] = []
  for (let bits = Math.max(size, 1); levels.length === 0 || bits > 1; ) {
    bits = (bits + 31) >> 5
    levels.push(new Int32Array(bits))
  }
  const wordAt = (level: number, index: number) => levels[level]?.[index] ?? 0
  const search = (place: number, bitsBeside: (bit: number) => number, nearest: Pick) => {
    let at = place
    for (let level = 0; level < levels.length; level++) {
      const beside = wordAt(level, at >> 5) & bitsBeside(at & 31)
      if (beside !== 0) {
        at = (at & ~31) | nearest(beside)
        while (level-- > 0) at = (at << 5) | nearest(wordAt(level, at))
        return at
      }
      at >>= 5
    }
    return -1
  }
  return {
    add: (place) => {
      let at = place
      for (const level of levels) {
        level[at >> 5] = (level[at >> 5] ?? 0) | (1 << (at & 31))
        at >>= 5
      }
    },
    next: (place) => search(place, bitsAbove, lowestBit),
    previous: (place) => search(place, bitsBelow, highestBit),
  }
}

type Pick = (word: number) => number

/** A shift by 32 would be one by 0, so it goes in two steps. */
const bitsAbove = (bit: number) => (-1 << bit) << 1
const bitsBelow = (bit: number) => (1 << bit) - 1
const lowestBit = (word: number) => 31 - Math.clz32(word & -word)
const highestBit = (word: number) => 31 - Math.clz32(word)
