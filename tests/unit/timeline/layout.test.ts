import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatIsoDay, toDay } from '../../../src/domain/day'
import { type DatedEvent, dateEvents } from '../../../src/domain/events'
import { LANES } from '../../../src/domain/records'
import {
  EDGE_PX,
  type LayoutInput,
  layoutEvents,
  nearestMark,
  type PlacedEvent,
  timeScale,
} from '../../../src/timeline/layout'
import { aDatedEvent, anEvent, dayOf, itemAt } from '../../fixtures/builders'

const SPAN = { from: dayOf('1961-01-01'), to: dayOf('2026-11-23') }
const ROWS = LANES.map((lane) => [lane])
const ROW_PX = 23
const MERGED_PX = 56

function anInput(patch: Partial<LayoutInput> = {}): LayoutInput {
  return {
    events: [],
    window: SPAN,
    widthPx: 900,
    rows: ROWS,
    rowHeightPx: ROW_PX,
    measure: (text) => text.length * 6.6,
    selectedId: null,
    labels: true,
    ...patch,
  }
}

/** The timeline on a phone: all lanes in one row, no labels. */
const MERGED = { rows: [LANES], rowHeightPx: MERGED_PX, labels: false }

/** As many short windows as long ones. */
const anyWindow = fc
  .record({
    from: fc.integer({ min: SPAN.from, max: SPAN.to - 45 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ from, share }) => ({
    from,
    to: from + Math.round(45 * ((SPAN.to - from) / 45) ** share),
  }))

const eventPatch = fc.record({
  /** Where it begins, in lengths of the window from its start. */
  place: fc.double({ min: -0.5, max: 1.2, noNaN: true }),
  lengthDays: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 89 }),
    fc.integer({ min: 90, max: 4000 }),
  ),
  lane: fc.constantFrom(...LANES),
  importance: fc.integer({ min: 1, max: 5 }),
  label: fc.string({ minLength: 1, maxLength: 24 }).map((en) => ({ en })),
})

/** Windows with events that lie about them. */
const anyInput: fc.Arbitrary<LayoutInput> = fc
  .record({
    patches: fc.array(eventPatch, { maxLength: 60 }),
    window: anyWindow,
    widthPx: fc.integer({ min: 240, max: 2400 }),
    look: fc.constantFrom({}, MERGED),
  })
  .map(({ patches, window, widthPx, look }) => {
    const events = patches.map(({ place, lengthDays, ...patch }, i) => {
      const start = Math.round(window.from + place * (window.to - window.from))
      const end = lengthDays === 0 ? '' : `/${formatIsoDay(start + lengthDays)}`
      return anEvent({ id: `event-${i}`, date: formatIsoDay(start) + end, ...patch })
    })
    return anInput({ events: dateEvents(events), window, widthPx, ...look })
  })

function rightOf({ xPx, widthPx, radiusPx }: PlacedEvent): number {
  return widthPx > 0 ? xPx + widthPx : xPx + radiusPx
}

function leftOf({ xPx, widthPx, radiusPx }: PlacedEvent): number {
  return widthPx > 0 ? xPx : xPx - radiusPx
}

const ids = (marks: readonly { dated: DatedEvent }[]) => marks.map(({ dated }) => dated.event.id)

describe('the marks of the timeline', () => {
  it('stay inside the plot', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const outside = layoutEvents(input).filter(
          (mark) => leftOf(mark) < 0 || rightOf(mark) > input.widthPx,
        )
        expect(outside).toEqual([])
      }),
    )
  })

  it('stay inside the plot where a short event began before the window', () => {
    const event = aDatedEvent({ date: '1976-01-01/1976-02-24' })
    const window = { from: dayOf('1976-02-20'), to: dayOf('1976-05-20') }
    const mark = itemAt(layoutEvents(anInput({ events: [event], window })), 0)
    expect(leftOf(mark)).toBeGreaterThanOrEqual(0)
  })

  it('stay inside their row, the whole of each', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const outside = layoutEvents(input).filter(({ row, yPx, radiusPx }) => {
          const top = row * input.rowHeightPx
          return yPx - radiusPx < top || yPx + radiusPx > top + input.rowHeightPx
        })
        expect(outside).toEqual([])
      }),
    )
  })

  it('stay inside a merged row where many events meet', () => {
    const events = dateEvents(
      Array.from({ length: 12 }, (_, i) => anEvent({ id: `e-${i}`, importance: 5 })),
    )
    const marks = layoutEvents(anInput({ events, ...MERGED }))
    expect(marks.filter(({ yPx, radiusPx }) => yPx + radiusPx > MERGED_PX)).toEqual([])
  })

  it('stand in the row of their lane', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const wrong = layoutEvents(input).filter(
          ({ dated, row }) => !input.rows[row]?.includes(dated.event.lane),
        )
        expect(wrong).toEqual([])
      }),
    )
  })

  it('are those of the events that touch the window, in order of time', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { from, to } = input.window
        const visible = input.events.filter(({ day, endDay }) => endDay >= from && day <= to)
        expect(ids(layoutEvents(input))).toEqual(visible.map(({ event }) => event.id))
      }),
    )
  })

  it('are the same for the same input', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const again = { ...input, events: structuredClone(input.events) }
        expect(layoutEvents(again)).toEqual(layoutEvents(input))
      }),
    )
  })

  it('leave the events that were given as they were', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const before = structuredClone(input.events)
        layoutEvents(input)
        expect(input.events).toEqual(before)
      }),
    )
  })

  it('stand on their day', () => {
    const event = aDatedEvent({ date: '1976-02-24' })
    const mark = itemAt(layoutEvents(anInput({ events: [event] })), 0)
    expect(mark).toMatchObject({ xPx: timeScale(SPAN, 900).toPx(dayOf('1976-02-24')), widthPx: 0 })
  })

  it('are larger the more the event matters', () => {
    const radii = [1, 3, 5].map((importance) => {
      const events = [aDatedEvent({ importance })]
      return itemAt(layoutEvents(anInput({ events })), 0).radiusPx
    })
    expect(radii).toEqual([...new Set(radii)].sort((a, b) => a - b))
  })

  it('leave out an event of a lane that has no row', () => {
    const events = [aDatedEvent({ lane: 'project' })]
    expect(layoutEvents(anInput({ events, rows: [['economic']] }))).toEqual([])
  })
})

describe('the bar of an event that lasted', () => {
  it('reaches from its first day to its last', () => {
    const { toPx } = timeScale(SPAN, 900)
    const lengths = fc.integer({ min: 700, max: 8000 })
    const starts = fc.integer({ min: SPAN.from, max: SPAN.to - 8000 })
    fc.assert(
      fc.property(starts, lengths, (start, length) => {
        const date = `${formatIsoDay(start)}/${formatIsoDay(start + length)}`
        const mark = itemAt(layoutEvents(anInput({ events: [aDatedEvent({ date })] })), 0)
        expect(mark.xPx).toBeCloseTo(toPx(start))
        expect(mark.widthPx).toBeCloseTo(Math.max(toPx(start + length) - toPx(start), 8))
      }),
    )
  })

  it('is cut at the edges of the plot where it reaches beyond the window', () => {
    const events = [aDatedEvent({ date: '1970/1990' })]
    const window = { from: toDay(1975), to: toDay(1980) }
    expect(itemAt(layoutEvents(anInput({ events, window })), 0)).toMatchObject({
      xPx: EDGE_PX,
      widthPx: 900 - 2 * EDGE_PX,
    })
  })

  it('is never too short to be seen', () => {
    const events = [aDatedEvent({ date: '1976-01-01/1976-04-10', importance: 5 })]
    expect(itemAt(layoutEvents(anInput({ events })), 0).widthPx).toBe(10)
  })
})

describe('the labels of the timeline', () => {
  const labelExtents = (marks: readonly PlacedEvent[]) =>
    marks.flatMap(({ label, row, line }) =>
      label ? [{ row, line, left: label.xPx, right: label.xPx + label.widthPx }] : [],
    )

  it('never overlap one another on one line', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const labels = labelExtents(layoutEvents(input))
        const pairs = labels.flatMap((a, i) => labels.slice(i + 1).map((b) => [a, b] as const))
        const overlapping = pairs.filter(
          ([a, b]) => a.row === b.row && a.line === b.line && a.left < b.right && b.left < a.right,
        )
        expect(overlapping).toEqual([])
      }),
    )
  })

  it('never cover a mark on their own line', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const marks = layoutEvents(input)
        const covering = labelExtents(marks).filter(({ row, line, left, right }) =>
          marks.some(
            (mark) =>
              mark.row === row &&
              mark.line === line &&
              leftOf(mark) < right &&
              left < rightOf(mark),
          ),
        )
        expect(covering).toEqual([])
      }),
    )
  })

  it('lie inside the plot', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const labels = labelExtents(layoutEvents(input))
        const outside = labels.filter(({ left, right }) => left < 0 || right > input.widthPx)
        expect(outside).toEqual([])
      }),
    )
  })

  it('come to the selected event even where a more important one wants the same place', () => {
    const events = dateEvents([
      anEvent({ id: 'great', date: '1975-01-01', importance: 5, label: { en: 'A great treaty' } }),
      anEvent({ id: 'small', date: '1977-01-01', importance: 4, label: { en: 'A small treaty' } }),
    ])
    const window = { from: toDay(1975), to: toDay(1977) }
    const input = anInput({ events, window, widthPx: 200 })
    const labelled = (selectedId: string | null) =>
      ids(layoutEvents({ ...input, selectedId }).filter(({ label }) => label !== null))
    expect([labelled(null), labelled('small')]).toEqual([['great'], ['small']])
  })

  it('are none where none are wanted', () => {
    const events = [aDatedEvent()]
    expect(itemAt(layoutEvents(anInput({ events, labels: false })), 0).label).toBeNull()
  })
})

describe('the scale of the timeline', () => {
  it('takes a pixel to a day and back within half a day', () => {
    fc.assert(
      fc.property(
        anyWindow,
        fc.integer({ min: 240, max: 2400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (window, widthPx, share) => {
          const { toPx, toDay: dayAt } = timeScale(window, widthPx)
          const px = EDGE_PX + share * (widthPx - 2 * EDGE_PX)
          const pxPerDay = (widthPx - 2 * EDGE_PX) / (window.to - window.from)
          expect(Math.abs(toPx(dayAt(px)) - px)).toBeLessThanOrEqual(pxPerDay / 2 + 1e-6)
        },
      ),
    )
  })

  it('takes a day to a pixel and back to the same day', () => {
    fc.assert(
      fc.property(anyWindow, fc.double({ min: 0, max: 1, noNaN: true }), (window, share) => {
        const day = Math.round(window.from + share * (window.to - window.from))
        const { toPx, toDay: dayAt } = timeScale(window, 900)
        expect(dayAt(toPx(day))).toBe(day)
      }),
    )
  })

  it('leaves room at both ends', () => {
    const { toPx } = timeScale(SPAN, 900)
    expect([toPx(SPAN.from), toPx(SPAN.to)]).toEqual([EDGE_PX, 900 - EDGE_PX])
  })

  it('still rises in a plot without any width', () => {
    const { toPx } = timeScale(SPAN, 0)
    expect(toPx(SPAN.to)).toBeGreaterThan(toPx(SPAN.from))
  })
})

describe('the mark nearest to a press', () => {
  const mark = (id: string, patch: Partial<PlacedEvent>, importance = 3): PlacedEvent => ({
    dated: aDatedEvent({ id, importance }),
    xPx: 0,
    widthPx: 0,
    yPx: 10,
    radiusPx: 4,
    row: 0,
    line: 0,
    label: null,
    ...patch,
  })
  const nearest = (marks: PlacedEvent[], xPx: number, yPx = 10, reachPx = 9) =>
    nearestMark(marks, { xPx, yPx }, reachPx)?.dated.event.id ?? null

  it('is the one at the least distance', () => {
    const marks = [mark('a', { xPx: 100 }), mark('b', { xPx: 106 })]
    expect(nearest(marks, 104)).toBe('b')
  })

  it('is the more important of two at one distance, in either order', () => {
    const marks = [mark('small', { xPx: 100 }, 2), mark('great', { xPx: 108 }, 5)]
    expect([nearest(marks, 104), nearest(marks.toReversed(), 104)]).toEqual(['great', 'great'])
  })

  it('is none beyond reach', () => {
    expect(nearest([mark('a', { xPx: 100 })], 110)).toBeNull()
  })

  it('is a bar anywhere along its length', () => {
    expect(nearest([mark('bar', { xPx: 100, widthPx: 200 })], 250)).toBe('bar')
  })

  it('is measured from the nearer end of a bar', () => {
    const bar = [mark('bar', { xPx: 100, widthPx: 200 })]
    expect([nearest(bar, 95), nearest(bar, 305), nearest(bar, 312)]).toEqual(['bar', 'bar', null])
  })

  it('counts the distance up and down too', () => {
    const marks = [mark('upper', { yPx: 10 }), mark('lower', { yPx: 30 })]
    expect([nearest(marks, 0, 12), nearest(marks, 0, 28)]).toEqual(['upper', 'lower'])
  })

  it('is none among none', () => {
    expect(nearest([], 100)).toBeNull()
  })
})
