import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatIsoDay } from '../../../../src/domain/day'
import {
  type Grip,
  movedWindow,
  windowForKey,
} from '../../../../src/timeline/strip/overview-window'
import { fitWindow, MIN_DAYS, type TimeWindow } from '../../../../src/timeline/window/time-window'
import { anyBetween, anyPart } from '../../../fixtures/any-timeline'
import { dayOf } from '../../../fixtures/builders'
import { SPAN } from '../../../fixtures/timeline'

const GRIPS: readonly Grip[] = ['body', 'from', 'to']
const KEYS = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
]

const anyWindow = fc
  .tuple(anyBetween(SPAN.first, SPAN.last), anyPart)
  .map(([from, share]) => fitWindow({ from, to: from + 10 * 2400 ** share }, SPAN))
const anyGrip = fc.constantFrom(...GRIPS)

function isSound({ from, to }: TimeWindow): boolean {
  return from >= SPAN.first && to <= SPAN.last + 1e-6 && to - from >= MIN_DAYS - 1e-6
}

const window = { from: dayOf('1980-03-15'), to: dayOf('1990-08-20') }

describe('dragging the window on the strip', () => {
  const drag = (grip: Grip, days: number) => movedWindow(window, SPAN, grip, days)

  it('moves it by its body', () => {
    expect(drag('body', 100)).toEqual({ from: window.from + 100, to: window.to + 100 })
  })

  it('moves one of its ends and leaves the other', () => {
    expect([drag('from', -100), drag('to', 100.5)]).toEqual([
      { from: window.from - 100, to: window.to },
      { from: window.from, to: window.to + 100.5 },
    ])
  })

  it('never takes an end past the other', () => {
    expect([drag('from', 90_000), drag('to', -90_000)]).toEqual([
      { from: window.to - MIN_DAYS, to: window.to },
      { from: window.from, to: window.from + MIN_DAYS },
    ])
  })

  it('never takes an end out of the span', () => {
    expect([drag('from', -90_000), drag('to', 90_000)]).toEqual([
      { from: SPAN.first, to: window.to },
      { from: window.from, to: SPAN.last },
    ])
  })

  it('stops its body at the ends of the span', () => {
    const length = window.to - window.from
    expect([drag('body', -90_000), drag('body', 90_000)]).toEqual([
      { from: SPAN.first, to: SPAN.first + length },
      { from: SPAN.last - length, to: SPAN.last },
    ])
  })

  it('always gives a window in the span that is long enough, the end that is not held in place', () => {
    fc.assert(
      fc.property(anyWindow, anyGrip, anyBetween(-60_000, 60_000), (before, grip, days) => {
        const after = movedWindow(before, SPAN, grip, days)
        expect(isSound(after)).toBe(true)
        if (grip === 'from') expect(after.to).toBeCloseTo(before.to, 5)
        if (grip === 'to') expect(after.from).toBeCloseTo(before.from, 5)
        if (grip === 'body') {
          expect(after.to - after.from).toBeCloseTo(before.to - before.from, 5)
        }
      }),
    )
  })

  it('leaves the whole of a span that is shorter than the least window', () => {
    const short = { first: 0, last: 6 }
    const whole = { from: 0, to: 6 }
    const moved = GRIPS.flatMap((grip) => [-3, 3].map((d) => movedWindow(whole, short, grip, d)))
    expect(moved).toEqual(moved.map(() => whole))
  })
})

describe('a key on the window of the strip', () => {
  const press = (key: string, grip: Grip, withShift = false) => {
    const next = windowForKey(key, withShift, window, SPAN, grip)
    return next && [formatIsoDay(next.from), formatIsoDay(next.to)]
  }

  it.each([
    ['ArrowRight', 'from', false, '1981-03-15', '1990-08-20'],
    ['ArrowLeft', 'from', false, '1979-03-15', '1990-08-20'],
    ['ArrowUp', 'to', false, '1980-03-15', '1991-08-20'],
    ['ArrowDown', 'to', false, '1980-03-15', '1989-08-20'],
    ['ArrowRight', 'to', true, '1980-03-15', '1990-09-20'],
    ['ArrowLeft', 'from', true, '1980-02-15', '1990-08-20'],
    ['PageUp', 'to', false, '1980-03-15', '2000-08-20'],
    ['PageDown', 'from', false, '1970-03-15', '1990-08-20'],
    ['Home', 'from', false, '1961-01-01', '1990-08-20'],
    ['End', 'to', false, '1980-03-15', '2026-11-23'],
    ['End', 'from', false, '1990-08-10', '1990-08-20'],
    ['Home', 'to', false, '1980-03-15', '1980-03-25'],
    ['ArrowRight', 'body', false, '1981-03-15', '1991-08-20'],
    ['ArrowLeft', 'body', true, '1980-02-15', '1990-07-22'],
    ['PageUp', 'body', false, '1990-03-15', '2000-08-19'],
    ['Home', 'body', false, '1961-01-01', '1971-06-08'],
    ['End', 'body', false, '2016-06-18', '2026-11-23'],
  ] as const)('%s on "%s" (Shift: %s) shows %s to %s', (key, grip, withShift, from, to) => {
    expect(press(key, grip, withShift)).toEqual([from, to])
  })

  it.each(['Tab', 'Enter', ' ', 'a', 'Escape'])('leaves "%s" alone', (key) => {
    expect(GRIPS.map((grip) => press(key, grip))).toEqual([null, null, null])
  })

  it('always gives a window of whole days in the span that is long enough', () => {
    fc.assert(
      fc.property(
        anyWindow,
        anyGrip,
        fc.constantFrom(...KEYS),
        fc.boolean(),
        (before, grip, key, withShift) => {
          const after = windowForKey(key, withShift, before, SPAN, grip)
          expect(after && isSound(after)).toBe(true)
          expect([after?.from, after?.to].every(Number.isInteger)).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('takes the window from end to end in the end', () => {
    let moved: TimeWindow = window
    for (let press = 0; press < 20; press++) {
      moved = windowForKey('PageUp', false, moved, SPAN, 'body') ?? moved
    }
    expect(moved.to).toBe(SPAN.last)
  })
})
