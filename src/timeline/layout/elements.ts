import type { Scene, SceneGroup, SceneMark } from './scene'

/** What stands in the document for a mark or a group, so that it can be reached and heard. */
export type PlotElement =
  | { kind: 'mark'; event: number; box: ElementBox; grouped: boolean }
  | { kind: 'group'; group: SceneGroup; box: ElementBox }

/** Pixels from the plot's corner. */
export interface ElementBox {
  leftPx: number
  topPx: number
  widthPx: number
  heightPx: number
}

interface ElementsInput {
  scene: Scene
  /** Places of events that are there whatever the window shows: focused, selected. */
  kept: readonly number[]
  /** Where a kept event would stand that the scene does not draw by itself. */
  placeOf: (event: number) => { xPx: number; yPx: number }
}

/** With so few events in view each has an element of its own, also inside a group. */
const ALL_UP_TO = 300
/** With more, all with a label, and of the largest marks as many as make these. */
const USUAL_MARKS = 40
const HIT_PX = 14
const GROUPED_PX = 3

/** Elements for a scene in order of time; a group stands where its first event does. */
export function elementsOf({ scene, kept, placeOf }: ElementsInput): PlotElement[] {
  const groups = scene.groups.map((group): PlotElement => {
    const { xPx, yPx, widthPx, heightPx } = group
    const box = { leftPx: xPx, topPx: yPx - heightPx / 2, widthPx, heightPx }
    return { kind: 'group', group, box }
  })
  const grouped = scene.groups.reduce((sum, { members }) => sum + members.length, 0)
  const all = scene.marks.length + grouped <= ALL_UP_TO
  const marks = all ? scene.marks : nearest(scene.marks)
  const elements = [...marks.map(markElement), ...groups]
  if (all) elements.push(...scene.groups.flatMap(memberElements))
  const there = new Set(elements.map((e) => (e.kind === 'mark' ? e.event : -1)))
  for (const event of new Set(kept)) {
    if (!there.has(event)) elements.push(keptElement(event, placeOf(event)))
  }
  return elements.sort((a, b) => placeIn(a) - placeIn(b) || rank(a) - rank(b))
}

function placeIn(element: PlotElement): number {
  return element.kind === 'mark' ? element.event : (element.group.members[0] ?? 0)
}

/** A group comes before the events in it. */
function rank(element: PlotElement): number {
  return element.kind === 'group' ? 0 : 1
}

function nearest(marks: readonly SceneMark[]): SceneMark[] {
  const labelled = marks.filter(({ label }) => label !== null)
  const others = marks.filter(({ label }) => label === null)
  others.sort((a, b) => b.radiusPx - a.radiusPx)
  return [...labelled, ...others.slice(0, Math.max(USUAL_MARKS - labelled.length, 0))]
}

function markElement({ event, xPx, endPx, yPx, radiusPx }: SceneMark): PlotElement {
  const half = Math.max(radiusPx, HIT_PX / 2)
  const box = {
    leftPx: xPx - half,
    topPx: yPx - half,
    widthPx: endPx - xPx + 2 * half,
    heightPx: 2 * half,
  }
  return { kind: 'mark', event, box, grouped: false }
}

/** Side by side along the foot of their group: each can be pressed, none hides the group. */
function memberElements({ members, xPx, yPx, widthPx, heightPx }: SceneGroup): PlotElement[] {
  const step = widthPx / members.length
  return [...members].map((event, i) => {
    const leftPx = xPx + (i + 0.5) * step - GROUPED_PX / 2
    const box = {
      leftPx,
      topPx: yPx + heightPx / 2 - GROUPED_PX,
      widthPx: GROUPED_PX,
      heightPx: GROUPED_PX,
    }
    return { kind: 'mark', event, box, grouped: true }
  })
}

function keptElement(event: number, { xPx, yPx }: { xPx: number; yPx: number }): PlotElement {
  const half = HIT_PX / 2
  const box = { leftPx: xPx - half, topPx: yPx - half, widthPx: HIT_PX, heightPx: HIT_PX }
  return { kind: 'mark', event, box, grouped: false }
}
