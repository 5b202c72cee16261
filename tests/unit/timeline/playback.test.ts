import { describe, expect, it } from 'vitest'
import { dayAfter } from '../../../src/timeline/playback'
import { dayOf } from '../../fixtures/builders'

const span = { first: dayOf('1961-01-01'), last: dayOf('2026-11-23') }
const start = dayOf('1967-08-08')

describe('the day after some seconds of playing', () => {
  it('is the same day at the start', () => {
    expect(dayAfter(start, 0, span)).toBe(start)
  })

  it('is two years later after a second', () => {
    expect(Math.abs(dayAfter(start, 1, span) - dayOf('1969-08-08'))).toBeLessThanOrEqual(1)
  })

  it('is a whole day at any time', () => {
    expect(Number.isInteger(dayAfter(start, 0.0167, span))).toBe(true)
  })

  it('is never after the end of the span', () => {
    expect(dayAfter(start, 3600, span)).toBe(span.last)
  })
})
