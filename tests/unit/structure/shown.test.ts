import { describe, expect, it } from 'vitest'
import { shownOf, withStep, withWhole } from '../../../src/structure/shown'
import { itemAt } from '../../fixtures/builders'
import { INSTITUTIONS } from './shipped-bodies'

const steps = INSTITUTIONS.decisionSteps

describe('what the address says of the structure', () => {
  it('is read back as it was written, with what others wrote beside it', () => {
    const third = itemAt(steps, 2)
    const show = withStep(withWhole(['secretaries-general'], true), steps, third.id)
    expect(shownOf(show, steps)).toEqual({ whole: true, step: third })
    expect(show).toContain('secretaries-general')
  })

  it('has one step at a time, and none when it ends', () => {
    const show = withStep(['mpac-2025-step-1'], steps, 'mpac-2025-step-2')
    expect(show).toEqual(['mpac-2025-step-2'])
    expect(withStep(show, steps, null)).toEqual([])
    expect(withWhole(['whole-structure'], false)).toEqual([])
  })

  it('leaves alone what it does not know', () => {
    expect(shownOf(['nonsense'], steps)).toEqual({ whole: false, step: null })
  })
})
