import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  indexLane,
  keepBarRows,
  type LaneIndex,
  MAIN_LINE,
  radiusOf,
  settleLane,
} from '../../../../src/timeline/layout/lane-index'
import { EDGE_PX } from '../../../../src/timeline/layout/scale'
import { anyRecord } from '../../../fixtures/any-timeline'
import { dayOf, itemAt } from '../../../fixtures/builders'
import { datedEvents, SPAN, someMetrics } from '../../../fixtures/timeline'

const NEVER = Number.POSITIVE_INFINITY
const bounds = { firstDay: SPAN.first, lastDay: SPAN.last, edgePx: EDGE_PX, leastScale: 0 }
const spanDays = SPAN.last - SPAN.first

type Events = ReturnType<typeof datedEvents>

const everyPlace = (events: Events) => Int32Array.from(events, (_, place) => place)

function aLane(events: Events, mostBarRows = 2): LaneIndex {
  return indexLane(events, everyPlace(events), { spanDays, mostBarRows })
}

function aSettledLane(events: Events, unit = 1): LaneIndex {
  const lane = aLane(events)
  const textOf = (event: number) => itemAt(events, event).event.label.en
  settleLane(lane, textOf, someMetrics(unit), bounds)
  return lane
}

describe('a lane before its labels are worked out', () => {
  it('holds the days of its events in order of time', () => {
    fc.assert(
      fc.property(anyRecord, ({ events }) => {
        const { start, end, order } = aLane(events)
        expect([...order].map((event) => itemAt(events, event).day)).toEqual([...start])
        expect([...order].map((event) => itemAt(events, event).endDay)).toEqual([...end])
        expect([...start]).toEqual([...start].sort((a, b) => a - b))
      }),
    )
  })

  it('holds only its own among all events', () => {
    const events = datedEvents({ date: '1970' }, { date: '1980' }, { date: '1990' })
    const lane = indexLane(events, Int32Array.of(0, 2), { spanDays, mostBarRows: 2 })
    expect([...lane.start]).toEqual([dayOf('1970-01-01'), dayOf('1990-01-01')])
  })

  it('has nothing on its upper lines', () => {
    const lane = aLane(datedEvents({ importance: 5 }, { date: '1970/1990' }))
    expect([lane.settled, [...lane.mark], [...lane.label]]).toEqual([
      false,
      [NEVER, NEVER],
      [NEVER, NEVER],
    ])
  })

  it('needs nothing worked out where it is empty', () => {
    expect(aLane([]).settled).toBe(true)
  })
})

describe('the lines of a lane', () => {
  it('give a row of bars to what lasted a good part of the span', () => {
    const lane = aLane(
      datedEvents({ date: '1965/1970' }, { date: '1980-01/1980-04' }, { date: '1990-01-01' }),
    )
    expect([[...lane.line], lane.barRowCount]).toEqual([[1, MAIN_LINE, MAIN_LINE], 1])
  })

  it('give a second row to what overlaps, and none to what finds no room', () => {
    const dates = ['1965/1980', '1966/1979', '1967/1970', '1985/1990']
    const lane = aLane(datedEvents(...dates.map((date) => ({ date }))))
    expect([[...lane.line], lane.barRowCount]).toEqual([[1, 2, MAIN_LINE, 1], 2])
  })

  it('have no bars where there may be no rows of them', () => {
    const lane = aLane(datedEvents({ date: '1965/1980' }), 0)
    expect([[...lane.line], lane.barRowCount]).toEqual([[MAIN_LINE], 0])
  })

  it('are what they would be, where rows are taken away, had there never been more', () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom(0, 1, 2), ({ events }, most) => {
        const lane = aLane(events)
        keepBarRows(lane, most)
        expect(lane).toEqual(aLane(events, most))
      }),
    )
  })

  it('know how long anything on the main line lasted', () => {
    const lane = aLane(datedEvents({ date: '1965/1980' }, { date: '1990-01-01/1990-03-02' }))
    expect(lane.longestDays).toBe(60)
  })

  it('hold no two bars of one row that share a day', () => {
    fc.assert(
      fc.property(anyRecord, ({ events, span }) => {
        const days = span.last - span.first
        const lane = indexLane(events, everyPlace(events), { spanDays: days, mostBarRows: 2 })
        const bars = [...lane.line.keys()].filter((i) => lane.line[i] !== MAIN_LINE)
        const shared = bars.filter((a, n) =>
          bars
            .slice(n + 1)
            .some(
              (b) => lane.line[a] === lane.line[b] && (lane.start[b] ?? 0) <= (lane.end[a] ?? 0),
            ),
        )
        expect(shared).toEqual([])
      }),
    )
  })
})

describe('a lane with its labels', () => {
  it('shows what matters with the whole span in view, and the rest the nearer the less it matters', () => {
    const scales = [5, 4, 3, 2, 1].map((importance) =>
      itemAt([...aSettledLane(datedEvents({ importance })).mark], 0),
    )
    const usual = 1100 / spanDays
    expect(scales.slice(0, 3)).toEqual([0, 0, 0])
    expect(scales[3]).toBeCloseTo(1.8 * usual, 5)
    expect(scales[4]).toBeCloseTo(3.6 * usual, 5)
  })

  it('never lets what matters less take a place from what matters more', () => {
    fc.assert(
      fc.property(anyRecord, ({ events }) => {
        const important = events.filter(({ event }) => event.importance >= 4)
        const all = aSettledLane(events)
        const some = aSettledLane(important)
        const kept = (values: Float32Array | Uint8Array) =>
          [...values].filter((_, i) => all.line[i] === MAIN_LINE && (all.importance[i] ?? 0) >= 4)
        const same = (values: Float32Array | Uint8Array) =>
          [...values].filter((_, i) => some.line[i] === MAIN_LINE)
        expect(same(some.mark)).toEqual(kept(all.mark))
        expect(same(some.label)).toEqual(kept(all.label))
        expect(same(some.side)).toEqual(kept(all.side))
      }),
    )
  })

  it('measures the label of each event', () => {
    const lane = aSettledLane(datedEvents({ label: { en: 'Agreed' } }), 2)
    expect([lane.settled, [...lane.labelWidthPx]]).toEqual([
      true,
      [someMetrics(2).labelWidthPx('Agreed')],
    ])
  })

  it('needs more room for larger text', () => {
    const events = datedEvents({ date: '1990-01-01' }, { date: '1990-02-01' })
    const [plain, large] = [aSettledLane(events, 1), aSettledLane(events, 4)]
    expect(large.mark[1]).toBeGreaterThan(plain.mark[1] ?? NEVER)
  })

  it('is the same with a title of 5,000 characters as with one that is just too long', () => {
    const lanes = [5000, 100].map((length) =>
      aSettledLane(datedEvents({ label: { en: 'x'.repeat(length) } }, { date: '1980' })),
    )
    expect(lanes[0]).toEqual(lanes[1])
  })
})

describe('the radius of a mark', () => {
  it('never shrinks as its event matters more', () => {
    const radii = [1, 2, 3, 4, 5].map(radiusOf)
    expect(radii).toEqual([...radii].sort((a, b) => a - b))
    expect(new Set(radii).size).toBe(3)
  })
})
