import type { Entry } from './entries'
import { KNOWN_NAMES, NAMES_THAT_STAY_TEXT } from './known-names'

/** A stretch of a text: plain, or the name of a record. */
export interface TextRun {
  text: string
  /** The record that the text names; null for plain text. */
  id: string | null
}

/** Names of records as they stand in texts. */
export interface NameIndex {
  /** Finds every name, the longest first. */
  pattern: RegExp
  /** The record that a name means; a name that may mean several, or none, is not in it. */
  idOf: ReadonlyMap<string, string>
}

/** What has a card without being an entry: an observer. */
export interface NamedState {
  id: string
  name: { en: string }
}

/**
 * Collects the names of all records. A name that two records share means neither of them, and
 * still keeps the shorter names within it from being found. Where all but one are
 * places the name means that one: the state and not its city, the body and not its address.
 */
export function indexNames(
  entries: readonly Entry[],
  states: readonly NamedState[] = [],
): NameIndex {
  const owners = new Map<string, Map<string, Owner>>()
  const add = (name: string, owner: Owner) => {
    owners.set(name, (owners.get(name) ?? new Map()).set(owner.id, owner))
  }
  for (const entry of entries) for (const name of namesOf(entry)) add(name, entry)
  for (const { id, name } of states) add(name.en, { id, group: 'country' })
  const idOf = new Map<string, string>()
  for (const [name, known] of owners) {
    const owner = soleOwner([...known.values()])
    if (owner && !NAMES_THAT_STAY_TEXT.has(name)) idOf.set(name, owner.id)
  }
  const names = [...new Set([...owners.keys(), ...NAMES_THAT_STAY_TEXT])]
  return { pattern: patternOf(names), idOf }
}

type Owner = Pick<Entry, 'id' | 'group'>

/** The name as a title has it, and what texts call it beside that. */
function namesOf({ id, group, title, kind, names }: Entry): string[] {
  const known = KNOWN_NAMES[id] ?? []
  const ofTitle = title.replace(/^The /, '')
  switch (group) {
    case 'place':
      return [title, title.split(/,| \(/)[0] ?? title, ...names, ...known]
    case 'country':
    case 'partner':
      return [title, ...names, ...known]
    case 'concept':
      // A concept's name is a common word, and stands with a small letter within a sentence.
      return kind === 'Concept' ? [ofTitle, uncapitalised(ofTitle), ...known] : [ofTitle, ...known]
    default:
      return [ofTitle, ...known]
  }
}

/** "Consensus" to "consensus"; names of which the first word is an abbreviation stay. */
function uncapitalised(title: string): string {
  const second = title.charAt(1)
  return second === second.toUpperCase() ? title : title.charAt(0).toLowerCase() + title.slice(1)
}

function soleOwner(owners: readonly Owner[]): Owner | null {
  const [first, ...others] = owners
  if (first && others.length === 0) return first
  const [other, ...rest] = owners.filter(({ group }) => group !== 'place')
  return other && rest.length === 0 ? other : null
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whole words only; what a hyphen joins is another word: "ASEAN-China", "Asia-Pacific". */
function patternOf(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const choice = longestFirst.map(escaped).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${choice})(?![\\p{L}\\p{N}-])`, 'gu')
}

/**
 * Cuts a text into plain stretches and names of records: each record at its first name, never the
 * record that the text belongs to.
 * @param ownId the record that the text belongs to; null where it belongs to none
 * @returns runs whose texts, joined, are the text
 */
export function linkText(
  text: string,
  { pattern, idOf }: NameIndex,
  ownId: string | null,
): TextRun[] {
  const runs: TextRun[] = []
  const seen = new Set([ownId])
  let end = 0
  for (const match of text.matchAll(pattern)) {
    const name = match[0]
    const id = idOf.get(name)
    if (id === undefined || seen.has(id)) continue
    seen.add(id)
    if (match.index > end) runs.push({ text: text.slice(end, match.index), id: null })
    runs.push({ text: name, id })
    end = match.index + name.length
  }
  if (end < text.length) runs.push({ text: text.slice(end), id: null })
  return runs
}
