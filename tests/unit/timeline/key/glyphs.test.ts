import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookOf } from '../../../../src/domain/date-look'
import { type Precision, parseEdtf } from '../../../../src/domain/edtf'
import {
  barEnds,
  GLYPH_STROKE_PX,
  glyphHalfWidthPx,
  glyphPath,
  glyphStroke,
} from '../../../../src/timeline/key/glyphs'
import { found } from '../../../fixtures/builders'
import { pointsOf } from './path-points'

const PRECISIONS: Precision[] = ['day', 'month', 'season', 'year', 'decade', 'century']
const RADII = [2.75, 4, 5, 8]

/** The area that a polygon covers together with its outline, whose joins are round. */
function areaWithOutline(path: string): number {
  const points = pointsOf(path)
  const next = (index: number) => found(points[(index + 1) % points.length])
  const sum = (of: (a: readonly [number, number], b: readonly [number, number]) => number) =>
    points.reduce((total, point, index) => total + of(point, next(index)), 0)
  const inner = Math.abs(sum(([x, y], [toX, toY]) => (x * toY - toX * y) / 2))
  const perimeter = sum(([x, y], [toX, toY]) => Math.hypot(toX - x, toY - y))
  const half = GLYPH_STROKE_PX / 2
  return inner + perimeter * half + Math.PI * half * half
}

const look = (text: string) => lookOf(found(parseEdtf(text)))

describe('the mark of a date', () => {
  it.each(PRECISIONS.filter((precision) => precision !== 'day'))(
    'known to the %s covers the area of the circle for a day',
    (precision) => {
      for (const radius of RADII) {
        const circle = Math.PI * radius * radius
        expect(areaWithOutline(glyphPath(precision, radius)) / circle).toBeCloseTo(1, 2)
      }
    },
  )

  it('is a circle within its radius for a day', () => {
    expect(glyphPath('day', 4.75)).toBe('M-4 0a4 4 0 1 1 8 0a4 4 0 1 1 -8 0Z')
  })

  it('has a shape of its own for every precision', () => {
    expect(new Set(PRECISIONS.map((precision) => glyphPath(precision, 4))).size).toBe(6)
  })

  it('is wider than that for a year where the date is less exact', () => {
    const [year, decade, century] = (['year', 'decade', 'century'] as const).map((precision) =>
      glyphHalfWidthPx(precision, 4),
    )
    expect(Math.min(found(decade), found(century))).toBeGreaterThan(found(year) + 0.5)
  })

  it('lies within the width that is told', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PRECISIONS),
        fc.double({ min: 2, max: 20, noNaN: true }),
        (precision, radius) => {
          const halfWidth = glyphHalfWidthPx(precision, radius) - GLYPH_STROKE_PX / 2
          for (const [x] of pointsOf(glyphPath(precision, radius))) {
            expect(Math.abs(x)).toBeLessThanOrEqual(halfWidth + 0.01)
          }
        },
      ),
    )
  })

  it.each(PRECISIONS.filter((precision) => precision !== 'day'))(
    'known to the %s has a ring that keeps its distance',
    (precision) => {
      const corners = pointsOf(glyphPath(precision, 5))
      for (const [x, y] of pointsOf(glyphPath(precision, 5, 3))) {
        const distances = corners.map(([toX, toY]) => Math.hypot(toX - x, toY - y))
        expect(Math.min(...distances)).toBeCloseTo(3, 1)
      }
    },
  )

  it('for a day has a larger circle as its ring', () => {
    expect(glyphPath('day', 4.75, 3)).toBe(glyphPath('day', 7.75))
  })
})

describe('the outline of a date', () => {
  it.each([
    ['1974', false, false],
    ['1974~', false, true],
    ['1974?', true, false],
    ['1974%', true, true],
    ['1974~/1976?', true, true],
  ])('of %s is dashed: %s, and has a halo: %s', (text, dashed, halo) => {
    const { dash, haloPx } = glyphStroke(look(text))
    expect([dash !== null, haloPx > 0]).toEqual([dashed, halo])
  })
})

describe('the ends of a bar', () => {
  it.each([
    ['1967-08-08/1976-02-24', 'square', 'square'],
    ['1967-08-08/1976', 'square', 'fade'],
    ['1967-08-08~/1976-02-24', 'fade', 'square'],
    ['1967-08-08/..', 'square', 'arrow'],
    ['../1967-08', 'arrow', 'fade'],
    ['1967-08-08/', 'square', 'dots'],
    ['/1967-08-08', 'dots', 'square'],
  ])('of %s are %s and %s', (text, start, end) => {
    expect(barEnds(look(text))).toEqual({ start, end })
  })
})
