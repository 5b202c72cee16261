import { describe, expect, it } from 'vitest'
import { formatIsoDay } from '../../../../src/domain/day'
import { dayForKey } from '../../../../src/timeline/input/keyboard'
import { dayOf } from '../../../fixtures/builders'

const span = { first: dayOf('1961-01-01'), last: dayOf('2026-11-23') }

function pressed(key: string, withShift: boolean, from: string): string | null {
  const day = dayForKey(key, withShift, dayOf(from), span)
  return day === null ? null : formatIsoDay(day)
}

describe('a key on the date slider', () => {
  it.each([
    ['ArrowRight', false, '1967-08-08', '1967-09-08'],
    ['ArrowLeft', false, '1967-08-08', '1967-07-08'],
    ['ArrowUp', false, '1967-08-08', '1967-09-08'],
    ['ArrowDown', false, '1967-08-08', '1967-07-08'],
    ['ArrowRight', true, '1967-08-08', '1968-08-08'],
    ['ArrowLeft', true, '1967-08-08', '1966-08-08'],
    ['PageUp', false, '1967-08-08', '1977-08-08'],
    ['PageDown', false, '1977-08-08', '1967-08-08'],
    ['Home', false, '1967-08-08', '1961-01-01'],
    ['End', false, '1967-08-08', '2026-11-23'],
  ])('%s (Shift: %s) moves from %s to %s', (key, withShift, from, to) => {
    expect(pressed(key, withShift, from)).toBe(to)
  })

  it.each([
    ['ArrowRight', '2026-11-01', '2026-11-23'],
    ['ArrowLeft', '1961-01-15', '1961-01-01'],
    ['PageUp', '2020-01-01', '2026-11-23'],
    ['PageDown', '1967-08-08', '1961-01-01'],
  ])('%s from %s stops at the end of the span, %s', (key, from, to) => {
    expect(pressed(key, false, from)).toBe(to)
  })

  it('holds the day back to the length of the month', () => {
    expect(pressed('ArrowRight', false, '1967-01-31')).toBe('1967-02-28')
  })

  it.each(['Tab', 'Enter', ' ', 'a', '[', 'Escape'])('leaves "%s" alone', (key) => {
    expect(pressed(key, false, '1967-08-08')).toBeNull()
  })
})
