import { describe, expect, it } from 'vitest'
import { clampStep, soundStep } from '../../../src/domain/story'

const STORY = { steps: [1, 2, 3].map(() => ({}) as never) }

describe('the number of a step', () => {
  it.each([1, 2, 3])('is %i where the story has that step', (number) => {
    expect([soundStep(STORY, number), clampStep(STORY, number)]).toEqual([number, number])
  })

  it.each([0, -1, 4, 99, 1.5, Number.NaN])('%d from an address means the first', (number) => {
    expect(soundStep(STORY, number)).toBe(1)
  })

  it('stays at an end where a key goes beyond it', () => {
    expect([clampStep(STORY, 0), clampStep(STORY, 4)]).toEqual([1, 3])
  })
})
