import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/domain/entries'
import { KNOWN_NAMES, NAMES_THAT_STAY_TEXT } from '../../src/domain/known-names'
import { loadLens } from '../../src/lenses/registry'
import { CONCEPT_VIEWS } from '../../src/topics/concepts/concept-views'
import { debateGroups, debateModel } from '../../src/topics/debates/debate-model'
import { aLensInput, found } from '../fixtures/builders'
import { shipped, shippedText } from './shipped'
import { shippedIndex } from './shipped-index'

const index = shippedIndex

const debates = index.all.filter(({ kind }) => kind === 'Debate').map(({ id }) => id)
/** The longest text of a debate's positions may be this many times the shortest. */
const MOST_UNEQUAL = 1.2

describe.each(debates)('the debate %s', (id) => {
  const { positions } = found(debateModel(id, index))

  it('has two positions at least, each with a stance and who holds it', () => {
    expect(positions.length).toBeGreaterThanOrEqual(2)
    for (const { position } of positions) {
      expect(position.stance, position.id).toBeTruthy()
      expect(position.heldBy, position.id).toBeTruthy()
    }
  })

  it('gives every position the letter that its events have on map and timeline', async () => {
    const lens = await loadLens('debates')
    const legend = lens.legend(
      aLensInput('2026-01-01', { topics: shipped('topics').topics, show: [id] }),
    )
    const letters = new Map(
      legend.map((row) => [row.id, 'point' in row.swatch ? row.swatch.inside : undefined]),
    )
    for (const { position, letter } of positions) expect(letters.get(position.id)).toBe(letter)
  })

  it('gives its positions equal space', () => {
    const lengths = positions.map(
      ({ position: { text } }) => text.map((s) => s.text.en).join(' ').length,
    )
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(MOST_UNEQUAL)
  })

  it('gives each position as many statements and as many events as the others, and one at least', () => {
    expect(new Set(positions.map(({ position }) => position.text.length)).size).toBe(1)
    const counts = new Set(positions.map(({ events }) => events.length))
    expect(counts.size).toBe(1)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1)
  })
})

describe('the overview of debates', () => {
  it('has every debate once, the four of the source document first', () => {
    const groups = debateGroups(index)
    expect(groups[0]?.debates).toHaveLength(4)
    const listed = groups.flatMap((group) => group.debates.map(({ debate }) => debate.id))
    expect(listed.toSorted()).toEqual(debates.toSorted())
  })

  it('looks ahead where the record has an outlook', () => {
    const last = debateGroups(index).at(-1)
    expect(last?.debates.map(({ debate }) => debate.id)).toEqual(['secretariat-reforms'])
    expect(last?.debates[0]?.reforms).toHaveLength(3)
    expect(last?.debates[0]?.outlooks).toHaveLength(2)
  })
})

describe('every concept and pillar', () => {
  const concepts = index.all.filter(({ kind }) => kind === 'Concept' || kind === 'Pillar')

  it.each(concepts.map(({ id }) => id))('%s says where it was written down', (id) => {
    const { writtenIn } = found(CONCEPT_VIEWS[id])
    expect(writtenIn.length).toBeGreaterThan(0)
    for (const event of writtenIn) expect(index.get(event)?.group, event).toBe('event')
  })

  it.each(Object.entries(CONCEPT_VIEWS))(
    '%s is shown by a lens that knows what is asked',
    async (_, view) => {
      const { lens, show, date } = view.patch
      const known = (await loadLens(found(lens))).controls?.chosen(show ?? []) ?? []
      expect(date).toBeDefined()
      for (const id of show ?? []) expect(known).toContain(id)
    },
  )

  it('has no view for what is no record', () => {
    for (const id of Object.keys(CONCEPT_VIEWS)) expect(index.get(id), id).not.toBeNull()
  })
})

describe('the names that texts use', () => {
  const texts = [
    'events',
    'institutions',
    'topics',
    'members',
    'partners',
    'places',
    'jakarta',
    'disagreements',
    'secretaries-general',
    'summits',
  ].map((name) => shippedText(`${name}.json`))
  const occurs = (name: string) => texts.some((text) => text.includes(name))

  it.each(Object.entries(KNOWN_NAMES))('%s is a record, and %j are in its texts', (id, names) => {
    expect(index.get(id)).not.toBeNull()
    expect(names.filter((name) => !occurs(name))).toEqual([])
  })

  it('that stay text occur', () => {
    expect([...NAMES_THAT_STAY_TEXT].filter((name) => !occurs(name))).toEqual([])
  })

  it('of two records are never the same', () => {
    const all = Object.values(KNOWN_NAMES).flat()
    const titles = new Set(index.all.map(({ title }: Entry) => title))
    expect(all.filter((name, at) => all.indexOf(name) !== at || titles.has(name))).toEqual([])
  })
})
