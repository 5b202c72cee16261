import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { toDay } from '../../../src/domain/day'
import type { Period } from '../../../src/domain/period'
import { PeriodControl } from '../../../src/timeline/period-control'

const YEARS: Period = { from: toDay(1997), to: toDay(2008, 12, 31) }
const KEEP = 'Keep to this period: Show only 1997 to 2008'
const REMOVE = 'Remove the period 1997 to 2008'

function control(patch: Partial<Parameters<typeof PeriodControl>[0]> = {}) {
  const onPeriod = vi.fn<(period: Period | null) => void>()
  render(
    <PeriodControl
      period={null}
      windowPeriod={null}
      count={42}
      total={165}
      onPeriod={onPeriod}
      {...patch}
    />,
  )
  return onPeriod
}

/** The control with somebody above it who does what it asks for. */
function Held({ windowPeriod }: { windowPeriod: Period | null }) {
  const [period, setPeriod] = useState<Period | null>(null)
  return <PeriodControl {...{ period, windowPeriod }} count={42} total={165} onPeriod={setPeriod} />
}

describe('the period control', () => {
  it('offers nothing while the whole span is in view', () => {
    control()
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('offers to keep to the window, and says which time that is', async () => {
    const onPeriod = control({ windowPeriod: YEARS })
    const button = screen.getByRole('button', { name: KEEP })
    expect(button.textContent).toBe('Keep to this period')
    expect(button.title).toBe('Show only 1997 to 2008')
    await userEvent.click(button)
    expect(onPeriod).toHaveBeenCalledExactlyOnceWith(YEARS)
  })

  it('shows what is kept to with its counts, whatever the window', () => {
    control({ period: YEARS, windowPeriod: { from: 0, to: 100 } })
    const group = screen.getByRole('group', { name: 'Period' })
    expect(within(group).getAllByRole('button')).toHaveLength(1)
    expect(group.textContent).toContain('1997 to 2008 · 42 of 165 events')
    expect(screen.getByRole('status').textContent).toBe('Only 1997 to 2008: 42 of 165 events')
  })

  it('lets go of it', async () => {
    const onPeriod = control({ period: YEARS })
    await userEvent.click(screen.getByRole('button', { name: REMOVE }))
    expect(onPeriod).toHaveBeenCalledExactlyOnceWith(null)
  })

  it('passes the focus to the button that takes the place of the pressed one', async () => {
    render(<Held windowPeriod={YEARS} />)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: REMOVE }))
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: KEEP }))
  })

  it('keeps the focus in its group where no button is left', async () => {
    const { rerender } = render(<Held windowPeriod={YEARS} />)
    await userEvent.click(screen.getByRole('button'))
    rerender(<Held windowPeriod={null} />)
    await userEvent.click(screen.getByRole('button'))
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Period' }))
  })

  it('leaves the focus alone where the period comes from elsewhere', () => {
    const { rerender } = render(<PeriodControl {...still} period={null} />)
    rerender(<PeriodControl {...still} period={YEARS} />)
    expect(document.activeElement).toBe(document.body)
  })
})

const still = { windowPeriod: YEARS, count: 42, total: 165, onPeriod: () => undefined }
