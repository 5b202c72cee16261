import { describe, expect, it } from 'vitest'
import { withChosen } from '../../../src/lenses/lens-choice'
import { secretariatLens } from '../../../src/lenses/secretariat/secretariat-lens'

const { controls } = secretariatLens

describe('a choice among the options of a lens', () => {
  it('leaves what else is shown: the step of a decision', () => {
    const show = withChosen(['mpac-2025-step-2'], controls, ['secretaries-general'])
    expect(show).toEqual(['mpac-2025-step-2', 'secretaries-general'])
    expect(withChosen(show, controls, [])).toEqual(['mpac-2025-step-2'])
  })

  it('replaces the options of before', () => {
    expect(withChosen(['secretaries-general'], controls, ['secretaries-general'])).toEqual([
      'secretaries-general',
    ])
  })
})
