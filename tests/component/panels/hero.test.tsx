import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toDay } from '../../../src/domain/day'
import { Hero } from '../../../src/panels/hero'

describe('the date as headline', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const sentence = (full: string) => ({ brief: '', short: '', change: '', full })
  const spoken = () => screen.getByRole('status', { name: 'On this date' }).textContent

  it('waits for the cursor to rest before assistive technology hears the new state', () => {
    const { rerender } = render(<Hero day={toDay(1967, 8, 8)} sentence={sentence('5 members.')} />)
    expect(spoken()).toBe('On 8 August 1967: 5 members.')
    rerender(<Hero day={toDay(1984, 1, 7)} sentence={sentence('6 members.')} />)
    expect(spoken()).toContain('5 members.')
    act(() => void vi.advanceTimersByTime(400))
    expect(spoken()).toBe('On 7 January 1984: 6 members.')
  })

  it('keeps the state to read but tells of no change while it is silent', () => {
    const { rerender } = render(<Hero day={0} sentence={sentence('5 members.')} isSilent />)
    const status = screen.getByRole('status', { name: 'On this date' })
    expect(status.getAttribute('aria-live')).toBe('off')
    expect(spoken()).toContain('5 members.')
    rerender(<Hero day={0} sentence={sentence('5 members.')} />)
    expect(status.getAttribute('aria-live')).toBe('polite')
  })

  it('shows the year at once', () => {
    render(<Hero day={toDay(1984, 1, 7)} sentence={null} />)
    expect(screen.getByText('1984')).toBeTruthy()
    expect(screen.getAllByText('7 January')).toHaveLength(2)
  })
})
