/** "1 member", "9 members". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

// Made once: a formatter is costly, and a sentence is written at every step of a scrub.
const LIST = new Intl.ListFormat('en')

/** "Laos, Myanmar, and Cambodia". */
export function list(names: readonly string[]): string {
  return LIST.format(names)
}
