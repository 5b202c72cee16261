import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  firstFrom,
  type LaneBand,
  laneBand,
  lowerMarksIn,
} from '../../../../src/timeline/layout/lane-band'
import { type LaneIndex, MAIN_LINE } from '../../../../src/timeline/layout/lane-index'
import { bandScale } from '../../../../src/timeline/layout/scale'
import type { TimeWindow } from '../../../../src/timeline/window/time-window'
import { anyRecord } from '../../../fixtures/any-timeline'
import { itemAt } from '../../../fixtures/builders'
import { anIndex, datedEvents } from '../../../fixtures/timeline'

const anyBand = fc.integer({ min: -20, max: 10 })
const anyLane = fc
  .record({ record: anyRecord, settled: fc.constantFrom(0, 9) })
  .map(({ record, settled }) => itemAt(anIndex({ ...record, settled }).lanes, 0))

const aLane = (...dates: string[]) => {
  const events = datedEvents(...dates.map((date) => ({ date })))
  return itemAt(anIndex({ events, settled: 0 }).lanes, 0)
}
const marksIn = (lane: LaneIndex, band: LaneBand, window: TimeWindow) => [
  ...lowerMarksIn(lane, band, window, 1),
]

describe('a band of a lane', () => {
  it('puts every event on one line', () => {
    fc.assert(
      fc.property(anyLane, anyBand, (lane, band) => {
        const { main, bars, lower } = laneBand(lane, band)
        const all = [...main, ...bars.flatMap((row) => [...row]), ...lower]
        expect(all.sort((a, b) => a - b)).toEqual([...lane.order.keys()])
      }),
    )
  })

  it('keeps each line in order of time', () => {
    fc.assert(
      fc.property(anyLane, anyBand, (lane, band) => {
        const { main, bars, lower } = laneBand(lane, band)
        for (const line of [main, lower, ...bars]) {
          expect([...line]).toEqual([...line].sort((a, b) => a - b))
        }
      }),
    )
  })

  it('has on its upper lines what stands from its smallest scale on', () => {
    fc.assert(
      fc.property(anyLane, anyBand, (lane, band) => {
        const { main, bars } = laneBand(lane, band)
        const upper = [...main, ...bars.flatMap((row) => [...row])]
        const early = upper.filter((i) => (lane.mark[i] ?? 0) > bandScale(band))
        const misplaced = [...main].filter((i) => lane.line[i] !== MAIN_LINE)
        expect([early, misplaced]).toEqual([[], []])
      }),
    )
  })

  it('only ever gains on its upper lines from one band to the next', () => {
    fc.assert(
      fc.property(anyLane, anyBand, (lane, band) => {
        const next = new Set(laneBand(lane, band + 1).main)
        expect([...laneBand(lane, band).main].filter((i) => !next.has(i))).toEqual([])
      }),
    )
  })

  it('names what is on its lower line by the place among all events', () => {
    fc.assert(
      fc.property(anyLane, anyBand, (lane, band) => {
        const { lower, lowerEvents } = laneBand(lane, band)
        expect([...lowerEvents]).toEqual([...lower].map((i) => lane.order[i]))
      }),
    )
  })
})

describe('the lower line in a window', () => {
  it('holds every event of the window once', () => {
    fc.assert(
      fc.property(anyLane, anyBand, fc.nat(), fc.nat(), (lane, band, place, lengthPx) => {
        const one = laneBand(lane, band)
        fc.pre(one.lower.length > 0)
        const centre = lane.start[one.lower[place % one.lower.length] ?? 0] ?? 0
        const days = (lengthPx % 2400) / bandScale(band)
        const window = { from: centre - days / 3, to: centre + days }
        const shown = marksIn(lane, one, window).flatMap(({ from, to }) => [
          ...one.lower.subarray(from, to),
        ])
        const wanted = [...one.lower].filter((i) => {
          const day = lane.start[i] ?? 0
          return day >= window.from && day <= window.to
        })
        expect(new Set(shown).size).toBe(shown.length)
        expect(wanted.filter((i) => !shown.includes(i))).toEqual([])
      }),
    )
  })

  it('has the same groups wherever the window stands', () => {
    fc.assert(
      fc.property(anyLane, anyBand, fc.nat(2400), (lane, band, shiftPx) => {
        const one = laneBand(lane, band)
        const first = lane.start[0] ?? 0
        const days = 1000 / bandScale(band)
        const window = { from: first, to: first + days }
        const shift = shiftPx / bandScale(band)
        const moved = { from: window.from + shift, to: window.to + shift }
        const text = (mark: object) => JSON.stringify(mark)
        const before = marksIn(lane, one, window)
        const between = before.filter(({ day }) => day >= moved.from && day <= window.to)
        const after = new Set(marksIn(lane, laneBand(lane, band), moved).map(text))
        expect(between.filter((mark) => !after.has(text(mark)))).toEqual([])
      }),
    )
  })

  it('gives the same marks as objects while they are looked at', () => {
    const lane = aLane('1976-02-24', '1976-02-24', '1990-01-01')
    const band = laneBand(lane, 0)
    const window = { from: lane.start[0] ?? 0, to: (lane.start[0] ?? 0) + 600 }
    expect(marksIn(lane, band, window)[0]).toBe(marksIn(lane, band, window)[0])
  })

  it('forgets what was looked at long ago', () => {
    const lane = aLane('1976-02-24')
    const band = laneBand(lane, 0)
    for (let day = 0; day < 600_000; day += 400) {
      marksIn(lane, band, { from: day, to: day + 400 })
    }
    expect(band.stretches.size).toBeLessThan(100)
  })

  it('is empty where nothing happened', () => {
    const lane = aLane('1976-02-24')
    expect(marksIn(lane, laneBand(lane, 4), { from: 50_000, to: 51_000 })).toEqual([])
  })
})

describe('the first place from a value on', () => {
  it('is what a look at every place gives', () => {
    const anyList = fc
      .array(fc.integer({ min: -50, max: 50 }))
      .map((list) => list.sort((a, b) => a - b))
    fc.assert(
      fc.property(anyList, fc.integer({ min: -60, max: 60 }), (list, least) => {
        const looked = list.findIndex((value) => value >= least)
        const found = firstFrom(list.length, (n) => itemAt(list, n), least)
        expect(found).toBe(looked === -1 ? list.length : looked)
      }),
    )
  })
})
