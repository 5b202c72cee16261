import { describe, expect, it } from 'vitest'
import { dwellMs, stepAfter } from '../../../src/structure/play-steps'
import { itemAt } from '../../fixtures/builders'
import { INSTITUTIONS } from './shipped-bodies'

const steps = INSTITUTIONS.decisionSteps
/** Slow readers take in some 150 words a minute. */
const WORD_MS = 400

describe('steps that play', () => {
  it('stay as long as a slow reader needs, and no longer than half a minute', () => {
    for (const step of steps) {
      expect(dwellMs(step)).toBeGreaterThan(step.text.en.split(' ').length * WORD_MS)
      expect(dwellMs(step)).toBeLessThan(30_000)
    }
  })

  it('end with the last', () => {
    expect(stepAfter(steps, itemAt(steps, 0))).toBe(steps[1])
    expect(stepAfter(steps, itemAt(steps, steps.length - 1))).toBeNull()
  })
})
