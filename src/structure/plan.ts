/** Where a body stands: column and row from 0, width in columns. */
export interface Slot {
  id: string
  row: number
  column: number
  span: number
  /** Stands here only while that body is absent. */
  unless?: string
  /** How far it is set in under the body that holds it; 0 is not. */
  level?: number
}

/** A picture's grid: the place of every body for all of time, so that none moves without a reason. */
export interface Plan {
  columns: number
  gapPx: number
  rowHeightsPx: readonly number[]
  slots: readonly Slot[]
}

type At = readonly [id: string, row: number, column: number, span: number]
const at = ([id, row, column, span]: At): Slot => ({ id, row, column, span })

/** A list of units under a department, one a row; a dash sets one in further. */
function units(column: number, names: string): Slot[] {
  return names.split(' ').map((name, index) => ({
    id: name.replace(/^>/, ''),
    row: FIRST_UNIT_ROW + index,
    column,
    span: 2,
    level: name.startsWith('>') ? 2 : 1,
  }))
}
const FIRST_UNIT_ROW = 9

/** All bodies, for a page of 1,200 px. */
export const WHOLE_PLAN: Plan = {
  columns: 12,
  gapPx: 8,
  rowHeightsPx: [...Array(FIRST_UNIT_ROW).fill(32), ...Array(5).fill(25)],
  slots: [
    at(['summit', 0, 0, 6]),
    at(['natsec', 0, 8, 2]),
    at(['pm', 0, 10, 2]),
    at(['acc', 1, 0, 6]),
    { ...at(['amm', 1, 0, 4]), unless: 'acc' },
    at(['standing-committee', 1, 4, 2]),
    at(['cpr', 1, 10, 2]),
    at(['apscc', 2, 0, 2]),
    at(['aecc', 2, 2, 2]),
    at(['asccc', 2, 4, 2]),
    at(['ccc', 2, 10, 2]),
    at(['sectoral', 3, 0, 6]),
    at(['amm', 4, 0, 2]),
    at(['acf', 4, 2, 2]),
    at(['aichr', 5, 0, 2]),
    at(['aha', 4, 4, 2]),
    at(['foundation', 5, 8, 2]),
    at(['arf', 5, 10, 2]),
    at(['asec', 6, 0, 4]),
    at(['sg', 6, 4, 4]),
    at(['osg', 6, 8, 2]),
    at(['iaed', 6, 10, 2]),
    at(['dsg-apsc', 7, 0, 2]),
    at(['dsg-aec', 7, 2, 2]),
    at(['dsg-ascc', 7, 4, 2]),
    at(['dsg-cca', 7, 6, 6]),
    at(['deputies', 7, 4, 4]),
    at(['dept-apsc', 8, 0, 2]),
    at(['dept-aec', 8, 2, 2]),
    at(['dept-ascc', 8, 4, 2]),
    at(['dept-cca', 8, 6, 6]),
    at(['bureaus', 8, 0, 4]),
    ...units(0, 'dir-pol >arfu dir-ext hrd'),
    ...units(2, 'dir-mi dir-sd aimd iai'),
    ...units(4, 'dir-hd dir-sus cid'),
    ...units(6, 'dir-corp >fbd >hrdv >itd >agad'),
    ...units(8, 'lsad >treaty >gla dir-cad >crd'),
    ...units(10, 'protocol pcpmd acd tlu'),
  ],
}

/** The main bodies, for a panel of some 320 px. */
export const MAIN_PLAN: Plan = {
  columns: 12,
  gapPx: 8,
  rowHeightsPx: [28, 38, 52, 38, 52, 38, 38, 38, 38],
  slots: [
    at(['summit', 0, 0, 12]),
    at(['acc', 1, 0, 7]),
    { ...at(['amm', 1, 0, 7]), unless: 'acc' },
    at(['standing-committee', 1, 7, 5]),
    at(['cpr', 1, 7, 5]),
    at(['apscc', 2, 0, 4]),
    at(['aecc', 2, 4, 4]),
    at(['asccc', 2, 8, 4]),
    at(['amm', 3, 0, 4]),
    at(['sectoral', 3, 4, 8]),
    at(['aichr', 4, 0, 4]),
    at(['ccc', 4, 4, 4]),
    at(['aha', 4, 8, 4]),
    at(['sg', 5, 0, 6]),
    at(['asec', 5, 6, 6]),
    at(['deputies', 6, 0, 6]),
    at(['bureaus', 6, 6, 6]),
    at(['dept-apsc', 6, 0, 6]),
    at(['dept-aec', 6, 6, 6]),
    at(['dept-ascc', 7, 0, 6]),
    at(['dept-cca', 7, 6, 6]),
    at(['natsec', 8, 0, 4]),
    at(['pm', 8, 4, 4]),
    at(['foundation', 8, 8, 4]),
  ],
}

/** Lines between bodies that do not hold one another, each a relation of the record. */
export const TIES: readonly { from: string; to: string; needs?: string }[] = [
  { from: 'summit', to: 'acc' },
  // Before the Charter the post went round by nomination.
  { from: 'summit', to: 'sg', needs: 'acc' },
  { from: 'apscc', to: 'sectoral' },
  { from: 'aecc', to: 'sectoral' },
  { from: 'asccc', to: 'sectoral' },
  { from: 'sectoral', to: 'amm', needs: 'acc' },
  { from: 'natsec', to: 'pm' },
  { from: 'pm', to: 'cpr' },
]
