import { describe, expect, it } from 'vitest'
import { storySchema } from '../../src/data/schema/story'
import type { Entry } from '../../src/domain/entries'
import { dateEvents } from '../../src/domain/events'
import type { LensInput } from '../../src/lenses/lens'
import { LENSES } from '../../src/lenses/registry'
import { readAddress } from '../../src/url/address'
import { aLensInput, found } from '../fixtures/builders'
import { linkGraph, textsOf } from './link-graph'
import { shipped, shippedAtlas, shippedJson } from './shipped'
import { shippedIndex } from './shipped-index'

const graph = linkGraph(shippedIndex.all)
const { index, runsOf, linksOf, linksFrom, reachableFrom } = graph

/** What can be opened without a search: marks of the timeline, and rows of lenses on a few dates. */
async function opening(): Promise<Set<string>> {
  const events = dateEvents(shipped('events').events)
  const start = new Set(events.map(({ event }) => event.id))
  for (const { load } of LENSES) {
    const lens = await load()
    for (const day of ['1976-02-24', '2000-01-01', '2019-06-01', '2026-06-01']) {
      const input: LensInput = aLensInput(day, {
        members: shipped('members').members,
        observers: shipped('members').observers,
        partners: shipped('partners').partners,
        places: shipped('places').places,
        events,
        topics: shipped('topics').topics,
        institutions: shipped('institutions').institutions,
        summits: shipped('summits').summits,
        chairs: shipped('chairs').chairs,
        forums: shipped('forums').forums,
        jakartaPlaces: shipped('jakarta').places,
        secretariatSteps: shipped('institutions').secretariatTimeline,
        unions: shipped('unions').unions,
      })
      for (const { target } of lens.rows(input)) {
        start.add('event' in target ? target.event : target.place)
      }
    }
  }
  return start
}

/** Ids of records that a walk does not come to. */
const missedBy = (reached: ReadonlySet<string>, all: readonly Entry[] = index.all) =>
  all.filter(({ id }) => !reached.has(id)).map(({ id }) => id)

const FOUNDING = ['bangkok-declaration-1967']

describe('an address or a forum that a text names', () => {
  const runs = index.all.flatMap((entry) =>
    textsOf(entry).flatMap((text) => runsOf(text, entry.id)),
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
    expect(runs).toContainEqual({ text: name, id })
  })

  it('opens in a lens of its own, at a place that the lens frames', () => {
    const named = new Set(runs.map((run) => run.id))
    const own = index.all.filter(
      ({ id, group }) => named.has(id) && (group === 'place' || group === 'forum'),
    )
    const inLens = own.filter(({ view }) => view !== null)
    expect(inLens.length).toBeGreaterThan(8)
    for (const entry of inLens) {
      const isAddress = entry.view?.lens === 'secretariat'
      expect(isAddress ? entry.point : entry.view?.show, entry.id).toBeTruthy()
    }
  })
})

describe('what a text of a story names', () => {
  const steps = (shippedAtlas().stories ?? []).flatMap(({ id, file }) =>
    storySchema
      .parse(shippedJson(file))
      .steps.map((step, at) => ({ ...step, at: `${id} ${at + 1}` })),
  )
  const runs = steps.flatMap(({ at, text, question }) =>
    [text.en, question.en].flatMap((words) => runsOf(words, null)).map((run) => ({ ...run, at })),
  )

  it.each([
    ['person', 'hartono-rekso-dharsono', 'Hartono Dharsono', 'home-in-jakarta 4'],
    ['body', 'asec', 'Secretariat', 'overview 3'],
    ['concept', 'consensus', 'consensus', 'debates 2'],
    ['event', 'charter-signed-2007', 'Charter', 'charter-to-vision 3'],
    ['place', 'kemlu', 'Jalan Taman Pejambon', 'home-in-jakarta 4'],
    ['country', 'TLS', 'Timor-Leste', 'who-joined 9'],
    ['partner', 'DEU', 'Germany', 'charter-to-vision 8'],
    ['forum', 'rcep', 'RCEP', 'centrality 10'],
  ])('is a link to it: a %s, %s by “%s” in %s', (group, id, text, at) => {
    expect(index.get(id)?.group).toBe(group)
    expect(runs).toContainEqual({ text, id, at })
  })

  it('can be reached, with all that a step selects, and leads on from there', () => {
    const selected = steps.flatMap(({ view }) => {
      const { event, place } = readAddress(view).view
      return event ?? place ?? []
    })
    const named = new Set([...selected, ...runs.flatMap(({ id }) => id ?? [])])
    expect(named.size).toBeGreaterThan(60)
    const reached = reachableFrom(FOUNDING)
    expect([...named].filter((id) => !reached.has(id))).toEqual([])
    expect([...named].filter((id) => linksFrom(id).length === 0)).toEqual([])
  })
})

describe('the graph of all records', () => {
  it('has positions and reforms of debates, functions, concepts and parts of the project in it', () => {
    const kinds = new Set(index.all.map(({ kind }) => kind))
    for (const { kind } of shipped('topics').topics) {
      expect(kinds, kind).toContain(kind.charAt(0).toUpperCase() + kind.slice(1))
    }
    const held = index.all.filter(({ kind }) => kind === 'Position')
    expect(held.filter((one) => !textsOf(one).includes(found(one.heldBy)))).toEqual([])
  })

  it('can be reached whole from the opening view, without a search', async () => {
    expect(missedBy(reachableFrom(await opening()))).toEqual([])
  })

  it('can be reached whole by walking from the founding of ASEAN alone', () => {
    expect(missedBy(reachableFrom(FOUNDING))).toEqual([])
  })

  it('has no dead end', () => {
    expect(index.all.filter((entry) => linksOf(entry).size === 0).map(({ id }) => id)).toEqual([])
  })

  it.each(['Position', 'Function', 'Concept', 'Activity'])(
    'finds an orphan where there is one: a %s that nothing names and that names nothing',
    (kind) => {
      const like = found(index.all.find((entry) => entry.kind === kind))
      const alone: Entry = {
        ...like,
        ...{ id: 'alone', title: 'Alone', text: [], related: [], parent: null, heldBy: null },
      }
      const all = [...index.all, alone]
      const withOrphan = linkGraph(all)
      expect(missedBy(withOrphan.reachableFrom(FOUNDING), all)).toEqual(['alone'])
      expect(withOrphan.linksOf(alone).size).toBe(0)
    },
  )
})
