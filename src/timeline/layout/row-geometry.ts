/** Heights of a lane and of the lines in it, in pixels from the top of all lanes. */
export interface RowGeometry {
  topPx: number
  heightPx: number
  /** Centre of the line of what matters most, with the labels. */
  mainPx: number
  /** Centre of the line of small marks and groups. */
  lowerPx: number
  /** Centres of the rows for what lasted. */
  barPx: readonly number[]
}

/** At a label of 12 px; all grows with the text. */
const MAIN_PX = 8
const LOWER_PX = 17.25
export const LANE_PX = 23
export const BAR_HEIGHT_PX = 13.5
const BAR_ROW_PX = 15
export const GROUP_HEIGHT_PX = 11.5

/**
 * Stacks the lanes.
 * @param barRows how many rows of bars each lane needs
 * @param unit size of a label's text over 12 px
 * @param lanePx height of a lane without bars at a unit of 1; what is over the least stands above
 * the lower line
 */
export function rowGeometry(
  barRows: readonly number[],
  unit: number,
  lanePx = LANE_PX,
): RowGeometry[] {
  let topPx = 0
  return barRows.map((bars) => {
    const barPx = (n: number) => topPx + (lanePx + (n + 0.5) * BAR_ROW_PX - 0.5) * unit
    const row: RowGeometry = {
      topPx,
      heightPx: (lanePx + bars * BAR_ROW_PX) * unit,
      mainPx: topPx + MAIN_PX * unit,
      lowerPx: topPx + (LOWER_PX + lanePx - LANE_PX) * unit,
      barPx: Array.from({ length: bars }, (_, n) => barPx(n)),
    }
    topPx += row.heightPx
    return row
  })
}
