import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Decision } from '../../../src/structure/decision'
import { dwellMs } from '../../../src/structure/play-steps'
import { itemAt } from '../../fixtures/builders'
import { INSTITUTIONS } from '../../unit/structure/shipped-bodies'

describe('a decision that is followed', () => {
  const steps = INSTITUTIONS.decisionSteps
  const decision = (index: number) => {
    const onStep = vi.fn()
    render(
      <Decision
        title="The plan"
        steps={steps}
        step={itemAt(steps, index)}
        bodyOf={(id) => INSTITUTIONS.institutions.find((body) => body.id === id)}
        citations={{ numberOf: () => null, list: [] }}
        onStep={onStep}
      />,
    )
    return onStep
  }

  it('names the body, the date and its place among the steps', () => {
    decision(0)
    const text = screen.getByRole('region', { name: 'A decision step by step' }).textContent
    expect(text).toContain(`The plan: step 1 of ${steps.length}, 6 September 2016`)
    expect(text).toContain('ASEAN Summit.')
    expect(screen.getByRole('button', { name: 'Previous' }).hasAttribute('disabled')).toBe(true)
  })

  it('goes on, goes back and ends', async () => {
    const onStep = decision(1)
    await userEvent.click(screen.getByRole('button', { name: 'Next' }))
    await userEvent.click(screen.getByRole('button', { name: 'Previous' }))
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }))
    expect(onStep.mock.calls).toEqual([[steps[2]], [steps[0]], [null]])
  })

  describe('and plays', () => {
    beforeEach(() => vi.useFakeTimers())
    afterEach(() => vi.useRealTimers())

    const press = (name: string) =>
      fireEvent.click(screen.getByRole('button', { name: `${name} the steps` }))
    const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms))

    it('goes on after each step has been read, without a trace in the history', () => {
      const onStep = decision(1)
      press('Play')
      pass(dwellMs(itemAt(steps, 1)) - 1)
      expect(onStep).not.toHaveBeenCalled()
      pass(1)
      expect(onStep.mock.calls).toEqual([[steps[2], true]])
    })

    it('ends at any key or press elsewhere, and at a press of its own button', () => {
      const onStep = decision(1)
      const ends = [
        () => fireEvent.keyDown(document.body, { key: 'ArrowRight' }),
        () => fireEvent.pointerDown(document.body),
        () => press('Pause'),
      ]
      for (const end of ends) {
        press('Play')
        end()
        expect(screen.getByRole('button', { name: 'Play the steps' })).toBeTruthy()
        pass(60_000)
      }
      expect(onStep).not.toHaveBeenCalled()
    })

    it('begins anew from the last step, and ends there', () => {
      const onStep = decision(steps.length - 1)
      press('Play')
      expect(onStep.mock.calls).toEqual([[steps[0], true]])
      pass(60_000)
      expect(screen.getByRole('button', { name: 'Play the steps' })).toBeTruthy()
    })
  })
})
