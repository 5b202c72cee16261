import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Extent, type LabelWish, placeLabels, touches } from '../../../src/timeline/labels'
import { itemAt } from '../../fixtures/builders'

const ROW_PX = 600

const anyWish: fc.Arbitrary<LabelWish> = fc
  .record({
    left: fc.integer({ min: 0, max: ROW_PX - 1 }),
    markPx: fc.integer({ min: 4, max: 80 }),
    priority: fc.integer({ min: 1, max: 5 }),
    widthPx: fc.integer({ min: 10, max: 160 }),
  })
  .map(({ left, markPx, priority, widthPx }) => ({
    mark: [left, Math.min(left + markPx, ROW_PX)],
    priority,
    widthPx,
  }))
const anyRow = fc.array(anyWish, { maxLength: 25 })

interface Placed {
  index: number
  wish: LabelWish
  extent: Extent
}

function place(wishes: readonly LabelWish[]): Placed[] {
  const marks = wishes.map(({ mark }) => mark)
  return [...placeLabels(wishes, marks, ROW_PX)].map(([index, { xPx, widthPx }]) => ({
    index,
    wish: itemAt(wishes, index),
    extent: [xPx, xPx + widthPx],
  }))
}

function overlap(a: Extent, b: Extent): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

const wish = (left: number, right: number, widthPx: number, priority = 3): LabelWish => ({
  mark: [left, right],
  widthPx,
  priority,
})

describe('the labels of a row', () => {
  it('never overlap one another', () => {
    fc.assert(
      fc.property(anyRow, (wishes) => {
        const labels = place(wishes)
        const pairs = labels.flatMap((a, i) => labels.slice(i + 1).map((b) => [a, b] as const))
        expect(pairs.filter(([a, b]) => overlap(a.extent, b.extent))).toEqual([])
      }),
    )
  })

  it('never overlap a mark', () => {
    fc.assert(
      fc.property(anyRow, (wishes) => {
        const covered = place(wishes).filter(({ extent }) =>
          wishes.some(({ mark }) => overlap(extent, mark)),
        )
        expect(covered).toEqual([])
      }),
    )
  })

  it('lie inside the row', () => {
    fc.assert(
      fc.property(anyRow, (wishes) => {
        const outside = place(wishes).filter(({ extent }) => extent[0] < 0 || extent[1] > ROW_PX)
        expect(outside).toEqual([])
      }),
    )
  })

  it('keep the width that was asked for', () => {
    fc.assert(
      fc.property(anyRow, (wishes) => {
        const changed = place(wishes).filter(
          ({ wish: { widthPx }, extent }) => extent[1] - extent[0] !== widthPx,
        )
        expect(changed).toEqual([])
      }),
    )
  })

  it('stand beside their own mark', () => {
    fc.assert(
      fc.property(anyRow, (wishes) => {
        const away = place(wishes).filter(({ wish: { mark }, extent }) => {
          const gapPx = Math.max(extent[0] - mark[1], mark[0] - extent[1])
          return gapPx < 0 || gapPx > 8
        })
        expect(away).toEqual([])
      }),
    )
  })

  it('come to the more important marks first: the less important never take their place', () => {
    fc.assert(
      fc.property(anyRow, fc.nat(), (wishes, seed) => {
        fc.pre(wishes.length > 0)
        const important = Math.max(...wishes.map(({ priority }) => priority))
        const least = Math.min(...wishes.map(({ priority }) => priority))
        fc.pre(important > least)
        const kept = wishes.map((one) => one.priority === least)
        const withAll = place(wishes).filter(({ index }) => !kept[index])
        const narrowed = wishes.map((one, i) =>
          kept[i] ? { ...one, widthPx: 1 + (seed % 200) } : one,
        )
        expect(place(narrowed).filter(({ index }) => !kept[index])).toEqual(withAll)
      }),
    )
  })
})

describe('one label', () => {
  const placeOf = (wishes: LabelWish[], taken: Extent[], index = 0) =>
    placeLabels(wishes, taken, ROW_PX).get(index)

  it('stands to the right of its mark', () => {
    expect(placeOf([wish(100, 110, 50)], [[100, 110]])).toEqual({ xPx: 115, widthPx: 50 })
  })

  it('stands to the left where the right is taken', () => {
    const taken: Extent[] = [
      [100, 110],
      [130, 140],
    ]
    expect(placeOf([wish(100, 110, 50)], taken)).toEqual({ xPx: 45, widthPx: 50 })
  })

  it('stands to the left at the end of the row', () => {
    expect(placeOf([wish(580, 590, 50)], [[580, 590]])).toEqual({ xPx: 525, widthPx: 50 })
  })

  it('is left out where both sides are taken', () => {
    const taken: Extent[] = [
      [80, 90],
      [100, 110],
      [130, 140],
    ]
    expect(placeOf([wish(100, 110, 50)], taken)).toBeUndefined()
  })

  it('gives way to that of a more important mark', () => {
    const wishes = [wish(10, 20, 60, 2), wish(90, 100, 60, 5), wish(170, 180, 60, 3)]
    const labels = placeLabels(
      wishes,
      wishes.map(({ mark }) => mark),
      185,
    )
    expect([...labels.keys()]).toEqual([1, 0])
  })

  it('goes by order where two matter alike', () => {
    const wishes = [wish(0, 10, 60), wish(70, 80, 60)]
    const marks = wishes.map(({ mark }) => mark)
    expect([...placeLabels(wishes, marks, 80).keys()]).toEqual([])
    expect([...placeLabels(wishes, marks, 150).keys()]).toEqual([1])
  })
})

describe('two extents', () => {
  it.each([
    ['that share pixels touch', [0, 10], [5, 15], 0, true],
    ['one inside the other touch', [0, 10], [2, 3], 0, true],
    ['end to end do not touch', [0, 10], [10, 20], 0, false],
    ['end to end the other way round do not touch', [10, 20], [0, 10], 0, false],
    ['apart do not touch', [0, 10], [11, 20], 0, false],
    ['nearer than the distance touch', [0, 10], [11, 20], 2, true],
    ['nearer than the distance the other way round touch', [11, 20], [0, 10], 2, true],
    ['just as far apart as the distance do not touch', [0, 10], [12, 20], 2, false],
  ] as const)('%s', (_name, a, b, apartPx, expected) => {
    expect(touches(a, b, apartPx)).toBe(expected)
  })
})
