import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DOT_RADIUS_PX, radiusOf } from '../../../../src/timeline/layout/lane-index'
import {
  BAR_HEIGHT_PX,
  GROUP_HEIGHT_PX,
  LANE_PX,
  rowGeometry,
} from '../../../../src/timeline/layout/row-geometry'
import { anyBetween } from '../../../fixtures/any-timeline'
import { MERGED_LANE_PX } from '../../../fixtures/timeline'

const anyRows = fc.record({
  barRows: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 6 }),
  unit: anyBetween(0.75, 4),
  lanePx: fc.constantFrom(LANE_PX, MERGED_LANE_PX),
})

/** Top and bottom of each line of a lane with what may stand on it. */
function linesOf({ mainPx, lowerPx, barPx }: ReturnType<typeof rowGeometry>[number], unit: number) {
  const line = (centre: number, halfPx: number) => [centre - halfPx * unit, centre + halfPx * unit]
  return [
    line(mainPx, radiusOf(5)),
    line(lowerPx, DOT_RADIUS_PX),
    line(lowerPx, GROUP_HEIGHT_PX / 2),
    ...barPx.map((centre) => line(centre, BAR_HEIGHT_PX / 2)),
  ]
}

describe('the lanes of the timeline', () => {
  it('hold the whole of all that stands on their lines', () => {
    fc.assert(
      fc.property(anyRows, ({ barRows, unit, lanePx }) => {
        const outside = rowGeometry(barRows, unit, lanePx).flatMap((row) =>
          linesOf(row, unit).filter(
            ([top = 0, bottom = 0]) =>
              top < row.topPx - 1e-6 || bottom > row.topPx + row.heightPx + 1e-6,
          ),
        )
        expect(outside).toEqual([])
      }),
    )
  })

  it('lie one under the other without a gap', () => {
    fc.assert(
      fc.property(anyRows, ({ barRows, unit, lanePx }) => {
        const rows = rowGeometry(barRows, unit, lanePx)
        const tops = rows.slice(1).map(({ topPx }) => topPx)
        expect(rows[0]?.topPx).toBe(0)
        expect(rows.slice(0, -1).map(({ topPx, heightPx }) => topPx + heightPx)).toEqual(tops)
      }),
    )
  })

  it('have rows of bars that touch neither one another nor the lower line', () => {
    fc.assert(
      fc.property(anyRows, ({ barRows, unit, lanePx }) => {
        const touching = rowGeometry(barRows, unit, lanePx).filter(({ lowerPx, barPx }) => {
          const lowerEnd = lowerPx + (GROUP_HEIGHT_PX / 2) * unit
          const tops = barPx.map((centre) => centre - (BAR_HEIGHT_PX / 2) * unit)
          const ends = [lowerEnd, ...barPx.map((centre) => centre + (BAR_HEIGHT_PX / 2) * unit)]
          return tops.some((top, i) => top <= (ends[i] ?? 0))
        })
        expect(touching).toEqual([])
      }),
    )
  })

  it('are higher by the rows of bars that they need', () => {
    const [none, two] = rowGeometry([0, 2], 1)
    expect([none?.heightPx, two?.heightPx]).toEqual([LANE_PX, LANE_PX + 30])
    expect([none?.barPx.length, two?.barPx.length]).toEqual([0, 2])
  })

  it('have small marks below the larger ones', () => {
    const [row] = rowGeometry([0], 1, MERGED_LANE_PX)
    expect((row?.lowerPx ?? 0) - DOT_RADIUS_PX).toBeGreaterThan((row?.mainPx ?? 0) + radiusOf(5))
  })

  it('grow with the text', () => {
    const [plain, large] = [rowGeometry([1], 1)[0], rowGeometry([1], 2)[0]]
    expect(large).toEqual({
      topPx: 0,
      heightPx: 2 * (plain?.heightPx ?? 0),
      mainPx: 2 * (plain?.mainPx ?? 0),
      lowerPx: 2 * (plain?.lowerPx ?? 0),
      barPx: plain?.barPx.map((centre) => 2 * centre),
    })
  })

  it('are none where there are no rows', () => {
    expect(rowGeometry([], 1)).toEqual([])
  })
})
