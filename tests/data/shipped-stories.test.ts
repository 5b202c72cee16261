import { describe, expect, it } from 'vitest'
import { storySchema } from '../../src/data/schema/story'
import { dateEvents } from '../../src/domain/events'
import { LENS_IDS, sameView } from '../../src/domain/view-state'
import { readAddress } from '../../src/url/address'
import { shipped, shippedAtlas, shippedJson } from './shipped'

const STORIES = (shippedAtlas().stories ?? []).map(({ id, file }) => {
  const { steps } = storySchema.parse(shippedJson(file))
  return { id, steps: steps.map((step) => ({ ...step, view: readAddress(step.view).view })) }
})
const EVENT_DAYS = new Map(
  dateEvents(shipped('events').events).map(({ event, day }) => [event.id, day]),
)

describe('the stories of the atlas', () => {
  it('are six, the overview first', () => {
    expect(STORIES.map(({ id }) => id)).toEqual([
      'overview',
      'who-joined',
      'home-in-jakarta',
      'centrality',
      'charter-to-vision',
      'debates',
    ])
  })

  it('show every lens between them', () => {
    const used = new Set(STORIES.flatMap(({ steps }) => steps.map(({ view }) => view.lens)))
    expect(LENS_IDS.filter((id) => !used.has(id))).toEqual([])
  })
})

describe.each(STORIES)('the story $id', ({ steps }) => {
  it('runs forwards in time', () => {
    const days = steps.map(({ view }) => view.date)
    expect(days).toEqual(days.toSorted((a, b) => a - b))
  })

  it('ends in the year up to which the atlas is known', () => {
    const last = steps.at(-1)?.view.date ?? 0
    expect(new Date(last * 86_400_000).getUTCFullYear()).toBe(2026)
  })

  it('selects no event that lies ahead of its date', () => {
    const ahead = steps.filter(({ view }) => {
      const day = view.event === null ? undefined : EVENT_DAYS.get(view.event)
      return day !== undefined && day > view.date
    })
    expect(ahead.map(({ id }) => id)).toEqual([])
  })

  it('changes the picture with every step', () => {
    const same = steps.filter(({ view }, index) => {
      const before = steps[index - 1]
      return before !== undefined && sameView(before.view, view)
    })
    expect(same.map(({ id }) => id)).toEqual([])
  })
})
