import { connectionsOf, connectionsOfState, placeOf } from '../../src/domain/connections'
import type { Entry } from '../../src/domain/entries'
import { type EntryIndex, indexEntries } from '../../src/domain/entry-index'
import { dateEvents, eventsAboutCountry, eventsAtPlace } from '../../src/domain/events'
import { indexNames, linkText, type TextRun } from '../../src/domain/text-links'
import { shipped } from './shipped'

const places = shipped('places').places
const events = dateEvents(shipped('events').events)
/** Observers and others that no entry stands for have a card all the same. */
const boxes = new Set(shipped('bounds').bounds.map(({ id }) => id))

/** What leads where, among the records that are shipped and some of a test's own. */
export interface LinkGraph {
  index: EntryIndex
  /** The stretches of a text, with the records that it names. */
  runsOf: (text: string, ownId: string | null) => readonly TextRun[]
  /** Ids that the card of a record leads to. */
  linksOf: (entry: Entry) => ReadonlySet<string>
  /** The same of any id, a state without a record of its own too. */
  linksFrom: (id: string) => readonly string[]
  /** Everything that links lead to, however many it takes. */
  reachableFrom: (start: Iterable<string>) => ReadonlySet<string>
}

export function linkGraph(entries: readonly Entry[]): LinkGraph {
  const index = indexEntries(entries)
  const names = indexNames(index.all, shipped('members').observers)
  const runsOf = (text: string, ownId: string | null) => linkText(text, names, ownId)
  const linksOf = (entry: Entry) => {
    const mentioned = textsOf(entry).flatMap((text) => runsOf(text, entry.id))
    const found = [
      ...index.relatedTo(entry.id).map((other) => other.id),
      ...connectionsOf(entry, index).flatMap(({ entries }) => entries.map((other) => other.id)),
      ...mentioned.flatMap((run) => run.id ?? []),
      ...linksOfCard(entry, index),
    ]
    const isKnown = (id: string) => index.get(id) !== null || boxes.has(id)
    return new Set(found.filter((other) => other !== entry.id && isKnown(other)))
  }
  const linksFrom = (id: string) => {
    const entry = index.get(id)
    return entry ? [...linksOf(entry)] : linksOfState(id, index)
  }
  return { index, runsOf, linksOf, linksFrom, reachableFrom: (start) => walk(start, linksFrom) }
}

/** All texts of a record that its card shows with links. */
export function textsOf({ text, heldBy }: Entry): string[] {
  return [...text.map((one) => one.text.en), ...(heldBy === null ? [] : [heldBy])]
}

/** What the cards of events, states and places lead to beside their texts. */
function linksOfCard(entry: Entry, index: EntryIndex): string[] {
  const { id, group } = entry
  const place = places.find((candidate) => candidate.id === id)
  const event = events.find((dated) => dated.event.id === id)?.event
  const isState = group === 'country' || group === 'partner'
  const happened = isState
    ? eventsAboutCountry(events, id)
    : place
      ? eventsAtPlace(events, place)
      : []
  return [
    ...happened.map((dated) => dated.event.id),
    ...(event?.countries ?? []),
    ...(event?.place ? [event.place.country] : []),
    ...(event ? (placeOf(entry, index.all)?.id ?? []) : []),
    ...(place ? [place.country] : []),
  ].flat()
}

function linksOfState(code: string, { all }: EntryIndex): string[] {
  return connectionsOfState(code, all).flatMap(({ entries }) => entries.map(({ id }) => id))
}

function walk(start: Iterable<string>, next: (id: string) => readonly string[]): Set<string> {
  const seen = new Set<string>()
  const queue = [...start]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    queue.push(...next(id))
  }
  return seen
}
