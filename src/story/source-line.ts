import type { Source } from '../domain/records'

/** As many letters as find room in one line of the wall. */
const MOST_CHARACTERS = 44

/**
 * Who is behind a step, in a line: each publisher once, in the order of the sources, as many as find
 * room and at least one, and how many more there are. Empty without sources.
 */
export function sourceLine(sources: readonly Pick<Source, 'title' | 'publisher'>[]): string {
  const names = [...new Set(sources.map(({ title, publisher }) => publisher ?? title))]
  const [first] = names
  if (first === undefined) return ''
  const shown = [first]
  for (const name of names.slice(1)) {
    if ([...shown, name].join(' · ').length > MOST_CHARACTERS) break
    shown.push(name)
  }
  const more = names.length - shown.length
  const word = names.length === 1 ? 'Source' : 'Sources'
  return `${word}: ${shown.join(' · ')}${more > 0 ? ` and ${more} more` : ''}`
}
