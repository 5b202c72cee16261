import { describe, expect, it } from 'vitest'
import { dayPatch, windowShowing } from '../../../../src/app/state/window-showing'
import { dayOf } from '../../../fixtures/builders'

const span = { first: dayOf('1961-01-01'), last: dayOf('2026-11-23') }
const nineties = { from: dayOf('1990-01-01'), to: dayOf('2000-01-01') }

describe('the window that shows a day', () => {
  it('stays as it is where the day stands in it', () => {
    expect(windowShowing(nineties, span, dayOf('1995-07-28'))).toEqual({})
    expect(windowShowing({ from: null, to: null }, span, span.last)).toEqual({})
  })

  it('follows a day that has run out of it and keeps its length', () => {
    const day = dayOf('2000-01-02')
    const { from, to } = windowShowing(nineties, span, day)
    expect(from).toBeGreaterThan(nineties.from)
    expect(to).toBeGreaterThan(day)
    expect((to ?? 0) - (from ?? 0)).toBe(nineties.to - nineties.from)
  })

  it('names no end that is the end of the span', () => {
    expect(windowShowing(nineties, span, span.last).to).toBeNull()
  })
})

describe('going to a day', () => {
  it('takes cursor and window along, and stays within the span', () => {
    expect(dayPatch(nineties, span, dayOf('1995-07-28'))).toEqual({ date: dayOf('1995-07-28') })
    const after = dayPatch(nineties, span, dayOf('2030-01-01'))
    expect(after).toMatchObject({ date: span.last, to: null })
  })
})
