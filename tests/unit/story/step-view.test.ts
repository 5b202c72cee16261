import { describe, expect, it } from 'vitest'
import { toDay } from '../../../src/domain/day'
import { DEFAULT_VIEW } from '../../../src/domain/view-state'
import {
  isAway,
  isOwnSelection,
  openedPatch,
  stepPatch,
  viewOfStep,
} from '../../../src/story/step-view'
import { storyOf } from '../../fixtures/story'

const STORY = storyOf(
  'date=1976-02-24&lens=summits&event=first-summit-bali-1976',
  'date=1995-07-28&map=5.2/-6.21/106.85&from=1990&to=2000',
)
const [FIRST, SECOND] = STORY.steps as [(typeof STORY.steps)[0], (typeof STORY.steps)[0]]

describe('a step of a story', () => {
  it('brings its whole view: what it does not name returns to its default', () => {
    const before = { ...DEFAULT_VIEW, q: 'charter', place: 'IDN', pillar: ['economic'] as const }
    const after = { ...before, ...stepPatch(STORY, 1) }
    expect(after).toEqual({
      ...DEFAULT_VIEW,
      date: toDay(1976, 2, 24),
      lens: 'summits',
      event: 'first-summit-bali-1976',
      story: 'a-story',
      step: 1,
    })
  })

  it('leaves alone what is the viewer’s own', () => {
    const patch = stepPatch(STORY, 2)
    expect(Object.keys(patch)).not.toContain('theme')
    expect(Object.keys(patch)).not.toContain('mode')
    expect(patch.map).toMatchObject({ zoom: 5.2, latitude: -6.21 })
  })

  it('is not away in its own view, whatever theme and mode', () => {
    const view = {
      ...DEFAULT_VIEW,
      ...stepPatch(STORY, 2),
      theme: 'dark',
      mode: 'present',
    } as const
    expect(isAway(view, SECOND)).toBe(false)
    expect(isAway({ ...view, date: view.date + 1 }, SECOND)).toBe(true)
    expect(isAway({ ...view, map: null }, SECOND)).toBe(true)
  })

  it('knows its own selection from another', () => {
    const own = viewOfStep(FIRST)
    expect(isOwnSelection(own, FIRST)).toBe(true)
    expect(isOwnSelection({ event: null, place: null }, FIRST)).toBe(false)
    expect(isOwnSelection({ event: own.event, place: 'IDN' }, FIRST)).toBe(false)
  })
})

describe('an opened address with a story', () => {
  it('takes everything from the step where it names nothing else', () => {
    expect({ ...DEFAULT_VIEW, ...openedPatch('?story=a-story&step=1', FIRST) }).toEqual(
      viewOfStep(FIRST),
    )
  })

  it('keeps what it names, and takes the rest from the step', () => {
    const patch = openedPatch('?story=a-story&step=1&date=1980-01-01', FIRST)
    expect(patch).not.toHaveProperty('date')
    expect(patch).toMatchObject({ lens: 'summits', event: 'first-summit-bali-1976' })
  })

  it('says “none” with an empty key, so that the step does not bring its event', () => {
    expect(openedPatch('?story=a-story&step=1&event=', FIRST)).not.toHaveProperty('event')
  })

  it('keeps what a hand has set while the story was on its way', () => {
    const patch = openedPatch('?story=a-story&step=1', FIRST, new Set(['place', 'event']))
    expect(patch).not.toHaveProperty('event')
    expect(patch).toMatchObject({ lens: 'summits', date: toDay(1976, 2, 24) })
  })

  it('takes the step’s value where the address has one that cannot be read', () => {
    expect(openedPatch('?story=a-story&step=1&date=soon', FIRST)).toMatchObject({
      date: toDay(1976, 2, 24),
    })
  })
})
