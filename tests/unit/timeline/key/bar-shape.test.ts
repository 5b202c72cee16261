import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  BAR_END_PX,
  barShape,
  TAIL_REACH_PX,
  tailPath,
} from '../../../../src/timeline/key/bar-shape'
import type { BarEnd } from '../../../../src/timeline/key/glyphs'
import { pointsOf } from './path-points'

const KINDS: BarEnd[] = ['square', 'fade', 'arrow', 'dots']
const kinds = fc.constantFrom(...KINDS)
const subpaths = (path: string) => path.split('M').length - 1

describe('the shape of a bar', () => {
  it('differs for every two kinds of ends', () => {
    const shapes = KINDS.flatMap((start) => KINDS.map((end) => barShape({ start, end }, 60, 9)))
    expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(16)
  })

  it('stays within its width and height', () => {
    const widths = fc.double({ min: 6, max: 2000, noNaN: true })
    fc.assert(
      fc.property(kinds, kinds, widths, fc.constantFrom(0, 1.5), (start, end, width, outline) => {
        const { body } = barShape({ start, end }, width, 9, outline)
        for (const [x, y] of pointsOf(body)) {
          expect(x).toBeGreaterThanOrEqual(outline / 2 - 0.01)
          expect(x).toBeLessThanOrEqual(width - outline / 2 + 0.01)
          expect(Math.abs(y)).toBeLessThanOrEqual((9 - outline) / 2 + 0.01)
        }
      }),
    )
  })

  it('is equally strong where both ends are sharp', () => {
    expect(barShape({ start: 'square', end: 'square' }, 60, 9)).toMatchObject({
      fade: null,
      dots: '',
    })
  })

  it('fades at the end that is not exact, and there only', () => {
    const { fade } = barShape({ start: 'square', end: 'fade' }, 60, 9)
    expect(fade?.map(([, opacity]) => opacity)).toEqual([1, 1, 1, 0])
  })

  it('fades over the same length however long it is', () => {
    const lengthOf = (width: number) =>
      (barShape({ start: 'fade', end: 'square' }, width, 9).fade?.[1]?.[0] ?? 0) * width
    expect(lengthOf(500)).toBeCloseTo(lengthOf(60))
  })

  it('has three dots for each end that is not known', () => {
    const dots = (start: BarEnd, end: BarEnd) => subpaths(barShape({ start, end }, 60, 9).dots)
    expect([dots('dots', 'square'), dots('square', 'dots'), dots('dots', 'dots')]).toEqual([
      3, 3, 6,
    ])
  })

  it('leaves room for the dots', () => {
    const { body } = barShape({ start: 'dots', end: 'dots' }, 60, 9)
    const xs = pointsOf(body).map(([x]) => x)
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([BAR_END_PX, 60 - BAR_END_PX])
  })

  it('has its point in the middle of its height', () => {
    const { body } = barShape({ start: 'square', end: 'arrow' }, 60, 9)
    expect(pointsOf(body)).toContainEqual([60, 0])
  })
})

describe('the tail of a mark', () => {
  it('is none where both ends have a date', () => {
    expect(tailPath({ start: 'sharp', end: 'soft' }, 5)).toBe('')
  })

  it.each([
    ['goes on, to the right', { start: 'sharp', end: 'open' }, 'M7.5 0h9', 1],
    ['has always been, to the left', { start: 'open', end: 'sharp' }, 'M-7.5 0h-9', 1],
    ['has an end that is not known', { start: 'soft', end: 'unknown' }, 'M7.5 0h0.3', 3],
    ['has a start that is not known', { start: 'unknown', end: 'soft' }, 'M-7.5 0h-0.3', 3],
    ['has neither', { start: 'unknown', end: 'open' }, 'M-7.5 0h-0.3', 4],
  ] as const)('for what %s, begins beside the mark', (_name, look, begins, strokes) => {
    const path = tailPath(look, 5)
    expect([path.startsWith(begins), subpaths(path)]).toEqual([true, strokes])
  })

  it('ends where it is said to', () => {
    expect(tailPath({ start: 'sharp', end: 'open' }, 5)).toContain(`h${TAIL_REACH_PX - 2.5}`)
  })
})
