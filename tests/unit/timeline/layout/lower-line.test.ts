import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  groupText,
  type LowerLineInput,
  lowerMarks,
} from '../../../../src/timeline/layout/lower-line'
import { anyPart } from '../../../fixtures/any-timeline'
import { itemAt } from '../../../fixtures/builders'

const DOT_PX = 5.5

function aLine(days: readonly number[], patch: Partial<LowerLineInput> = {}): LowerLineInput {
  return {
    dayOf: (member) => itemAt(days, member),
    from: 0,
    to: days.length,
    startDay: 0,
    endDay: 512 / (patch.pxPerDay ?? 1),
    pxPerDay: 1,
    dotWidthPx: DOT_PX,
    groupWidthPx: (count) => 7.4 * groupText(count).length + 7,
    ...patch,
  }
}

/** A stretch of 512 px at any scale, empty, crowded or anything between. */
const anyLine: fc.Arbitrary<LowerLineInput> = fc
  .record({
    places: fc.oneof(
      fc.array(anyPart, { maxLength: 60, size: 'max' }),
      fc.array(fc.constantFrom<number>(0, 0.5, 0.501, 0.999), { maxLength: 60, size: 'max' }),
    ),
    scale: fc.constantFrom(0.01, 0.25, 1, 16),
    unit: fc.constantFrom(1, 4),
    stretch: fc.integer({ min: -3, max: 3 }),
  })
  .map(({ places, scale, unit, stretch }) => {
    const length = 512 / scale
    const startDay = stretch * length
    const days = places.map((place) => startDay + place * length).sort((a, b) => a - b)
    const base = aLine(days)
    return aLine(days, {
      pxPerDay: scale,
      startDay,
      endDay: startDay + length,
      dotWidthPx: DOT_PX * unit,
      groupWidthPx: (count) => base.groupWidthPx(count) * unit,
    })
  })

const leftOf = ({ day, widthPx }: { day: number; widthPx: number }, scale: number) =>
  day * scale - widthPx / 2
const rightOf = ({ day, widthPx }: { day: number; widthPx: number }, scale: number) =>
  day * scale + widthPx / 2

describe('the marks of the lower line', () => {
  it('hold every event once, in order of time', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const members = lowerMarks(line).flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, i) => from + i),
        )
        expect(members).toEqual(Array.from({ length: line.to }, (_, i) => i))
      }),
    )
  })

  it('never touch one another', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const marks = lowerMarks(line)
        const touching = marks.filter((mark, i) => {
          const next = marks[i + 1]
          return next && leftOf(next, line.pxPerDay) < rightOf(mark, line.pxPerDay) + 1.4
        })
        expect(touching).toEqual([])
      }),
    )
  })

  it('are groups only of two and more', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const wrong = lowerMarks(line).filter(
          ({ from, to, widthPx }) =>
            widthPx !== (to - from === 1 ? line.dotWidthPx : line.groupWidthPx(to - from)),
        )
        expect(wrong).toEqual([])
      }),
    )
  })

  it('stand on their day where they are single', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const wrong = lowerMarks(line).filter(
          ({ from, to, day }) => to - from === 1 && day !== line.dayOf(from),
        )
        expect(wrong).toEqual([])
      }),
    )
  })

  it('are groups that stay inside their stretch, the whole of each', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const { startDay, endDay, pxPerDay } = line
        const outside = lowerMarks(line).filter(
          (mark) =>
            mark.to - mark.from > 1 &&
            (leftOf(mark, pxPerDay) < startDay * pxPerDay - 1e-6 ||
              rightOf(mark, pxPerDay) > endDay * pxPerDay + 1e-6),
        )
        expect(outside).toEqual([])
      }),
    )
  })

  it('are those of the range of members that was asked for', () => {
    const marks = lowerMarks(aLine([10, 100, 200, 300], { from: 1, to: 3 }))
    expect(marks.map(({ from, day }) => [from, day])).toEqual([
      [1, 100],
      [2, 200],
    ])
  })

  it('are single just where there is room between them', () => {
    expect([lowerMarks(aLine([100, 107])).length, lowerMarks(aLine([100, 106])).length]).toEqual([
      2, 1,
    ])
  })

  it('stand in the middle of what they hold where they are groups', () => {
    expect(lowerMarks(aLine([100, 101, 104]))).toEqual([
      { from: 0, to: 3, day: 102, widthPx: 7.4 * 2 + 7 },
    ])
  })

  it('join a group that grows and the mark before it', () => {
    const marks = lowerMarks(aLine([100, 112, 113]))
    expect(marks.map(({ from, to }) => [from, to])).toEqual([[0, 3]])
  })

  it('are one where all events are on one day', () => {
    const marks = lowerMarks(aLine(Array.from({ length: 5000 }, () => 100)))
    expect(marks.map(({ from, to, day }) => [from, to, day])).toEqual([[0, 5000, 100]])
  })

  it('are none where there are no events', () => {
    expect(lowerMarks(aLine([]))).toEqual([])
  })
})

describe('the number of a group', () => {
  it.each([
    [2, '+2'],
    [999, '+999'],
    [1000, '+1k'],
    [1234, '+1.2k'],
    [9999, '+9.9k'],
    [10_000, '+10k'],
    [123_456, '+123k'],
  ])('%i is "%s"', (count, text) => {
    expect(groupText(count)).toBe(text)
  })

  it('never says more events than there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (count) => {
        const text = groupText(count)
        const said = Number.parseFloat(text) * (text.endsWith('k') ? 1000 : 1)
        expect(said).toBeLessThanOrEqual(count + 1e-6)
      }),
    )
  })
})
