import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DEFAULT_PLAY_SETTINGS,
  dayAfter,
  dayAfterWholeYears,
  dwellMs,
  paceInShort,
  paceInWords,
  SPEEDS,
  type Speed,
  speedInShort,
  yearsASecond,
} from '../../../../src/timeline/play/play-pace'
import { dayOf } from '../../../fixtures/builders'

const span = { first: dayOf('1961-01-01'), last: dayOf('2026-11-23') }
const from = dayOf('1967-08-08')
const played = (seconds: number, speed: Speed = 1) => dayAfter({ from, seconds, speed, span })

describe('playing', () => {
  it('goes evenly at its own speed, and ends, where nothing else is chosen', () => {
    expect(DEFAULT_PLAY_SETTINGS).toEqual({ pace: 'years', speed: 1, loop: false })
  })
})

describe('the day after some seconds of playing evenly', () => {
  it('is the same day at the start', () => {
    expect(played(0)).toBe(from)
  })

  it('is two years later after a second', () => {
    expect(Math.abs(played(1) - dayOf('1969-08-08'))).toBeLessThanOrEqual(1)
  })

  it.each(SPEEDS)('is six years later after three seconds times a speed of %s', (speed) => {
    const years = (played(3, speed) - from) / 365.25
    expect(years).toBeCloseTo(6 * speed, 2)
  })

  it('is a whole day inside the span at any time', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 4000, noNaN: true }), (seconds) => {
        const day = played(seconds, 8)
        expect(Number.isInteger(day) && day >= from && day <= span.last).toBe(true)
      }),
    )
  })
})

describe('the day by whole years', () => {
  const stepped = (seconds: number) => dayAfterWholeYears({ from, seconds, speed: 1, span })

  it('stays until a year is full, and is the same day of the next one then', () => {
    expect([0, 0.49, 0.5, 1].map(stepped)).toEqual(
      ['1967-08-08', '1967-08-08', '1968-08-08', '1969-08-08'].map(dayOf),
    )
  })

  it('is never after the end of the span', () => {
    expect(stepped(3600)).toBe(span.last)
  })
})

describe('the pace in words', () => {
  it.each(SPEEDS.map((speed) => [speed] as const))('says at %s how far and how long', (speed) => {
    expect(yearsASecond(speed) * dwellMs(speed)).toBe(8000)
  })

  it('is years a second where they pass evenly', () => {
    const texts = SPEEDS.map((speed) => paceInWords({ pace: 'years', speed, loop: false }))
    expect(texts[0]).toBe('1 year of history a second')
    expect(texts[4]).toBe('16 years of history a second')
    expect(paceInShort({ pace: 'years', speed: 1, loop: false })).toBe('2 yr/s')
  })

  it('is the rest at each where it goes from event to event', () => {
    const texts = SPEEDS.map((speed) => paceInWords({ pace: 'events', speed, loop: false }))
    expect(texts).toEqual([
      '8 seconds at each event',
      '4 seconds at each event',
      '2 seconds at each event',
      '1 second at each event',
      'Half a second at each event',
    ])
    expect(paceInShort({ pace: 'events', speed: 8, loop: false })).toBe('½ s each')
  })

  it('has a short form of each speed', () => {
    expect(SPEEDS.map(speedInShort)).toEqual(['½×', '1×', '2×', '4×', '8×'])
  })
})
