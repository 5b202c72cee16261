import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ActiveRanges,
  APART_PX,
  activeRanges,
  INSIDE,
  LABEL_GAP_PX,
  LEFT,
  type LineItems,
  RIGHT,
} from '../../../../src/timeline/layout/active-range'

interface Item {
  start: number
  end: number
  radius: number
  width: number
  least: number
  importance: number
}

const BOUNDS = { firstDay: 0, lastDay: 3000, edgePx: 14, leastScale: 0 }
const NEVER = Number.POSITIVE_INFINITY

const anItem = (start: number, patch: Partial<Item> = {}): Item => ({
  start,
  end: start,
  radius: 4,
  width: 60,
  least: 0,
  importance: 3,
  ...patch,
})

const anyItem: fc.Arbitrary<Item> = fc
  .record({
    start: fc.integer({ min: -50, max: 3050 }),
    days: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 800 })),
    radius: fc.constantFrom(2.75, 4, 5, 20),
    width: fc.integer({ min: 0, max: 176 }),
    least: fc.constantFrom(0, 0, 0.2, 3),
    importance: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ days, ...item }) => ({ ...item, end: item.start + days }))

const byTime = (items: readonly Item[]) => [...items].sort((a, b) => a.start - b.start)
const anyLine = fc.array(anyItem, { maxLength: 25, size: 'max' }).map(byTime)
/** Many on few days. */
const anyCrowd = fc
  .array(anyItem, { maxLength: 25, size: 'max' })
  .map((items) => byTime(items.map((item) => ({ ...item, start: item.start % 4, end: 4 }))))
const anyLineOrCrowd = fc.oneof({ weight: 3, arbitrary: anyLine }, anyCrowd)

function byPriority(items: readonly Item[]): number[] {
  const importance = (i: number) => items[i]?.importance ?? 0
  return [...items.keys()].sort((a, b) => importance(b) - importance(a) || a - b)
}

function lineOf(items: readonly Item[], labelsInside = false): LineItems {
  return {
    start: Int32Array.from(items, ({ start }) => start),
    end: Int32Array.from(items, ({ end }) => end),
    radiusPx: Float32Array.from(items, ({ radius }) => radius),
    labelWidthOf: (item) => items[item]?.width ?? 0,
    leastScale: Float32Array.from(items, ({ least }) => least),
    priority: Int32Array.from(byPriority(items)),
    labelsInside,
  }
}

const rangesOf = (items: readonly Item[], labelsInside = false) =>
  activeRanges(lineOf(items, labelsInside), BOUNDS)

interface Extent {
  item: number
  kind: 'mark' | 'label'
  left: number
  right: number
}

/** Pixels that marks and labels take at a scale, those that lie on their own mark left out. */
function extentsAt(
  items: readonly Item[],
  ranges: ActiveRanges,
  scale: number,
  standsAt = scale,
): Extent[] {
  return items.flatMap(({ start, end, radius, width }, item) => {
    if ((ranges.mark[item] ?? NEVER) > standsAt) return []
    const mark: Extent = {
      item,
      kind: 'mark',
      left: start * scale - radius,
      right: end * scale + radius,
    }
    const side = ranges.side[item]
    if ((ranges.label[item] ?? NEVER) > standsAt || side === INSIDE) return [mark]
    const left = side === LEFT ? mark.left - LABEL_GAP_PX - width : mark.right + LABEL_GAP_PX
    return [mark, { item, kind: 'label', left, right: left + width }]
  })
}

function touching(extents: readonly Extent[], apartPx: number): [Extent, Extent][] {
  const ordered = [...extents].sort((a, b) => a.left - b.left)
  return ordered.flatMap((a, i) =>
    ordered
      .slice(i + 1)
      .filter((b) => a.item !== b.item && b.left - a.right < apartPx)
      .map((b): [Extent, Extent] => [a, b]),
  )
}

/** Every scale at which something comes to stand: where two would first touch. */
function turningScales({ mark, label }: ActiveRanges): number[] {
  return [...mark, ...label].filter((scale) => scale !== NEVER && scale > 0)
}

describe('what stands on a line', () => {
  it('never touches anything else on it, at any scale', () => {
    fc.assert(
      fc.property(anyLineOrCrowd, fc.boolean(), (items, inside) => {
        const ranges = rangesOf(items, inside)
        const touches = turningScales(ranges).flatMap((scale) =>
          touching(extentsAt(items, ranges, scale), APART_PX - 1e-4),
        )
        expect(touches).toEqual([])
      }),
    )
  })

  it('is never kept off without need: just below its scale it would touch what matters more', () => {
    fc.assert(
      fc.property(anyLineOrCrowd, (items) => {
        const ranges = rangesOf(items)
        const rank = new Map(byPriority(items).map((item, place) => [item, place]))
        const rankOf = (item: number) => rank.get(item) ?? NEVER
        const needless = items.flatMap(({ start, end, radius, least }, item) => {
          const mark = ranges.mark[item] ?? NEVER
          if (mark <= Math.fround(least)) return []
          const below = mark === NEVER ? 1e9 : mark * (1 - 1e-5)
          const own: Extent = {
            item,
            kind: 'mark',
            left: start * below - radius,
            right: end * below + radius,
          }
          // Two that come to stand at one scale may differ by a rounding.
          const others = extentsAt(items, ranges, below, below * (1 + 2e-5)).filter(
            (other) => rankOf(other.item) < rankOf(item),
          )
          const blocked = others.some((other) => touching([own, other], APART_PX + 0.01).length > 0)
          return blocked ? [] : [item]
        })
        expect(needless).toEqual([])
      }),
    )
  })

  it('has its mark from the same scale or a smaller one than its label', () => {
    fc.assert(
      fc.property(anyLineOrCrowd, fc.boolean(), (items, inside) => {
        const { mark, label } = rangesOf(items, inside)
        expect(items.filter((_, i) => (label[i] ?? 0) < (mark[i] ?? 0))).toEqual([])
      }),
    )
  })

  it('does not stand below its least scale', () => {
    fc.assert(
      fc.property(anyLine, (items) => {
        const { mark } = rangesOf(items)
        expect(items.filter(({ least }, i) => (mark[i] ?? 0) < Math.fround(least))).toEqual([])
      }),
    )
  })

  it('is the same whether or not anything less important is there', () => {
    fc.assert(
      fc.property(anyLineOrCrowd, fc.integer({ min: 2, max: 5 }), (items, least) => {
        const important = (_: unknown, i: number) => (items[i]?.importance ?? 0) >= least
        const all = rangesOf(items)
        const some = rangesOf(items.filter(important))
        expect([...some.mark]).toEqual([...all.mark].filter(important))
        expect([...some.label]).toEqual([...all.label].filter(important))
        expect([...some.side]).toEqual([...all.side].filter(important))
      }),
    )
  })

  it('holds only the most important of many on one day', () => {
    const items = [1, 2, 5, 4].map((importance) => anItem(100, { importance }))
    expect([...rangesOf(items).mark]).toEqual([NEVER, NEVER, 0, NEVER])
  })

  it('holds nothing less important on the days of what lasted', () => {
    const lasted = anItem(100, { end: 500, importance: 5 })
    const { mark } = rangesOf([lasted, anItem(300), anItem(500), anItem(501)])
    expect([...mark].map((scale) => scale === NEVER)).toEqual([false, true, true, false])
  })

  it('alone has its label measured, and once', () => {
    fc.assert(
      fc.property(anyLineOrCrowd, (items) => {
        const asked: number[] = []
        const line = lineOf(items)
        const labelWidthOf = (item: number) => {
          asked.push(item)
          return line.labelWidthOf(item)
        }
        const { mark, labelWidthPx } = activeRanges({ ...line, labelWidthOf }, BOUNDS)
        const standing = items.flatMap((_, i) => (mark[i] === NEVER ? [] : [i]))
        expect(asked.sort((a, b) => a - b)).toEqual(standing)
        expect(standing.map((i) => labelWidthPx[i])).toEqual(standing.map((i) => items[i]?.width))
      }),
    )
  })

  it('may be nothing at all', () => {
    expect(rangesOf([])).toEqual({
      mark: new Float32Array(),
      label: new Float32Array(),
      side: new Uint8Array(),
      labelWidthPx: new Float32Array(),
    })
  })

  it.each([
    ['on one day', (_: number) => anItem(100)],
    ['on two days', (i: number) => anItem(i % 2)],
    ['within what lasted', (i: number) => anItem(i, i === 0 ? { end: 60_000, importance: 5 } : {})],
  ])('is found in no time among 60,000 %s', (_name, itemAt) => {
    const items = byTime(Array.from({ length: 60_000 }, (_, i) => itemAt(i)))
    const line = lineOf(items)
    const start = performance.now()
    activeRanges(line, BOUNDS)
    // Looking at every pair takes minutes.
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

describe('the label of a mark', () => {
  const sideAndScale = (items: Item[], item: number, inside = false) => {
    const { side, label } = rangesOf(items, inside)
    return [side[item], label[item]]
  }

  it('stands to the right of it, from the first scale on', () => {
    expect(sideAndScale([anItem(1000)], 0)).toEqual([RIGHT, expect.closeTo(55 / 2000, 5)])
  })

  it('stands to the left where the right is taken until a larger scale', () => {
    const [side, scale] = sideAndScale([anItem(1000), anItem(1020, { importance: 5 })], 0)
    expect([side, scale]).toEqual([LEFT, expect.closeTo((4 + 4 + APART_PX) / 20, 4)])
  })

  it('stands to the left on the last day of the record and to the right on the first', () => {
    const { side } = rangesOf([anItem(0), anItem(3000)])
    expect([...side]).toEqual([RIGHT, LEFT])
  })

  it('is left out on a day beyond both ends of the record', () => {
    const { mark, label } = activeRanges(lineOf([anItem(5)]), {
      ...BOUNDS,
      firstDay: 5,
      lastDay: 5,
    })
    expect([[...mark], [...label]]).toEqual([[0], [NEVER]])
  })

  it('gives way to that of a more important mark', () => {
    const items = [anItem(1000, { importance: 2 }), anItem(1010, { importance: 5 })]
    const { label } = rangesOf(items)
    expect(label[0]).toBeGreaterThan(label[1] ?? NEVER)
  })

  const bar = anItem(1000, { end: 2000 })

  it('stands beside a bar where that is sooner than on it', () => {
    expect(sideAndScale([bar], 0, true)).toEqual([RIGHT, expect.closeTo(55 / 1000, 4)])
  })

  it('stands on a bar from where that is long enough, where that is sooner than beside it', () => {
    const neighbour = anItem(2005, { width: 0, importance: 5 })
    const fromDayOne = anItem(1, { end: 2000 })
    const markScale = (4 + 4 + APART_PX) / 5
    expect(sideAndScale([fromDayOne, neighbour], 0, true)).toEqual([
      INSIDE,
      expect.closeTo(markScale, 4),
    ])
  })

  it('never stands on a mark of a line whose labels stand beside', () => {
    fc.assert(
      fc.property(anyLine, (items) => {
        expect(rangesOf(items).side).not.toContain(INSIDE)
      }),
    )
  })
})
