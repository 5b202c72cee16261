import { describe, expect, it } from 'vitest'
import { connectionsOf, connectionsOfState, placeOf } from '../../src/domain/connections'
import type { Entry } from '../../src/domain/entries'
import { dateEvents, eventsAboutCountry, eventsAtPlace } from '../../src/domain/events'
import { indexNames, linkText } from '../../src/domain/text-links'
import type { LensInput } from '../../src/lenses/lens'
import { LENSES } from '../../src/lenses/registry'
import { aLensInput } from '../fixtures/builders'
import { shipped } from './shipped'
import { shippedIndex } from './shipped-index'

const topics = shipped('topics').topics
const members = shipped('members').members
const partners = shipped('partners').partners
const places = shipped('places').places
const events = dateEvents(shipped('events').events)
const institutions = shipped('institutions').institutions
const summits = shipped('summits').summits

const index = shippedIndex
const names = indexNames(index.all, shipped('members').observers)

/** Ids that the card of a record leads to. */
function linksOf(entry: Entry): Set<string> {
  const { id, group } = entry
  const place = places.find((candidate) => candidate.id === id)
  const event = events.find((dated) => dated.event.id === id)?.event
  const happened =
    group === 'country' || group === 'partner'
      ? eventsAboutCountry(events, id)
      : place
        ? eventsAtPlace(events, place)
        : []
  const mentioned = entry.text.flatMap(({ text }) => linkText(text.en, names, id))
  const found = [
    ...index.relatedTo(id).map((other) => other.id),
    ...connectionsOf(entry, index).flatMap(({ entries }) => entries.map((other) => other.id)),
    ...mentioned.flatMap((run) => run.id ?? []),
    ...happened.map((dated) => dated.event.id),
    ...(event?.countries ?? []),
    ...(event?.place ? [event.place.country] : []),
    ...(event ? (placeOf(entry, index.all)?.id ?? []) : []),
    ...(place ? [place.country] : []),
  ]
  return new Set(found.filter((other) => other !== id && (index.get(other) || isState(other))))
}

/** Observers and others that no entry stands for have a card all the same. */
const boxes = new Set(shipped('bounds').bounds.map(({ id }) => id))
const isState = (id: string) => boxes.has(id)
const linksOfState = (code: string) =>
  connectionsOfState(code, index.all).flatMap(({ entries }) => entries.map(({ id }) => id))

/** What can be opened without a search: marks of the timeline, and rows of lenses on a few dates. */
async function opening(): Promise<Set<string>> {
  const found = new Set(events.map(({ event }) => event.id))
  for (const { load } of LENSES) {
    const lens = await load()
    for (const day of ['1976-02-24', '2000-01-01', '2019-06-01', '2026-06-01']) {
      const input: LensInput = aLensInput(day, {
        members,
        observers: shipped('members').observers,
        partners,
        places,
        events,
        topics,
        institutions,
        summits,
        chairs: shipped('chairs').chairs,
        forums: shipped('forums').forums,
        jakartaPlaces: shipped('jakarta').places,
        secretariatSteps: shipped('institutions').secretariatTimeline,
        unions: shipped('unions').unions,
      })
      for (const { target } of lens.rows(input)) {
        found.add('event' in target ? target.event : target.place)
      }
    }
  }
  return found
}

function reachableFrom(start: Iterable<string>): Set<string> {
  const seen = new Set<string>()
  const queue = [...start]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const entry = index.get(id)
    if (seen.has(id)) continue
    seen.add(id)
    queue.push(...(entry ? linksOf(entry) : linksOfState(id)))
  }
  return seen
}

/** Every text of the record that a card shows, with the record that it belongs to. */
const texts = index.all.flatMap(({ id, text }) => text.map((one) => ({ id, text: one.text.en })))

describe('an address or a forum that a text names', () => {
  const named = new Map(
    texts.flatMap(({ id, text }) => linkText(text, names, id).map((run) => [run.id, run.text])),
  )

  it.each([
    ['asean-hq', 'Jalan Sisingamangaraja 70A'],
    ['kemlu', 'Pejambon'],
    ['aha-first', 'BPPT building'],
    ['kota-selatan', 'South Jakarta'],
    ['eas', 'East Asia Summit'],
    ['apt', 'ASEAN Plus Three'],
    ['arf', 'ASEAN Regional Forum'],
    ['admm-plus', 'ADMM-Plus'],
    ['rcep', 'Regional Comprehensive Economic Partnership'],
    ['tac', 'Treaty of Amity and Cooperation'],
  ])('is a link to it: %s by “%s”', (id, name) => {
    const runs = texts.flatMap((one) => linkText(one.text, names, one.id))
    expect(runs.filter((run) => run.text === name && run.id === id)).not.toEqual([])
    expect(named.has(id)).toBe(true)
  })

  it('opens in a lens of its own, at a place that the lens frames', () => {
    const own = index.all.filter(({ id }) => named.has(id)).filter(({ view }) => view !== null)
    expect(own.length).toBeGreaterThan(8)
    for (const entry of own) {
      const isAddress = entry.view?.lens === 'secretariat'
      expect(isAddress ? entry.point : entry.view?.show, entry.id).toBeTruthy()
    }
  })
})

describe('the graph of all records', () => {
  it('can be reached whole from the opening view, without a search', async () => {
    const reached = reachableFrom(await opening())
    expect(index.all.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('can be reached whole by walking from the founding of ASEAN alone', () => {
    const reached = reachableFrom(['bangkok-declaration-1967'])
    expect(index.all.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('has no dead end', () => {
    expect(index.all.filter((entry) => linksOf(entry).size === 0).map(({ id }) => id)).toEqual([])
  })

  it('finds an orphan where there is one', () => {
    const alone = { ...(index.all[0] as Entry), id: 'alone', group: 'project' as const, text: [] }
    expect(linksOf(alone).size).toBe(0)
    expect(reachableFrom(['bangkok-declaration-1967']).has('alone')).toBe(false)
  })
})
