import { cumsum } from 'd3-array'
import type { BodyOn } from './bodies'
import { type Plan, type Slot, TIES } from './plan'
import { parentOf } from './tree'

/** Pixels from the picture's top left corner. */
export interface Rectangle {
  xPx: number
  yPx: number
  widthPx: number
  heightPx: number
}

export interface PlacedBody extends Rectangle {
  body: BodyOn
}

export interface Tie {
  id: string
  from: string
  to: string
  /** An SVG path. */
  path: string
}

export interface Layout {
  heightPx: number
  boxes: readonly PlacedBody[]
  ties: readonly Tie[]
  /** Places of bodies still to come, where nothing stands. */
  toCome: readonly (Rectangle & { id: string })[]
}

/** Left for the line that a list of units hangs on. */
const LEVEL_PX = 12

/**
 * Places the bodies of a day on a plan. A body's place depends on the plan and the width alone, and
 * on whether the body that it makes room for is there: so it keeps its place over time.
 * @param still whether a body that is absent is still to come
 */
export function layOut(
  bodies: readonly BodyOn[],
  plan: Plan,
  widthPx: number,
  still: (id: string) => boolean,
): Layout {
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const tops = topsOf(plan)
  const inForce = plan.slots.filter(({ unless }) => !unless || !byId.has(unless))
  const boxes: PlacedBody[] = []
  const toCome: (Rectangle & { id: string })[] = []
  const placed = new Set<string>()
  for (const slot of inForce) {
    const body = byId.get(slot.id)
    if (placed.has(slot.id)) continue
    if (body) boxes.push({ body, ...rectangleOf(slot, plan, tops, widthPx) })
    else if (still(slot.id)) toCome.push({ id: slot.id, ...rectangleOf(slot, plan, tops, widthPx) })
    if (body) placed.add(slot.id)
  }
  return {
    heightPx: (tops.at(-1) ?? 0) - plan.gapPx,
    boxes,
    ties: tiesBetween(boxes, plan),
    toCome: toCome.filter(
      (place, index) => ![...boxes, ...toCome.slice(0, index)].some((box) => touches(box, place)),
    ),
  }
}

function rectangleOf(
  { row, column, span, level = 0 }: Slot,
  plan: Plan,
  tops: Float64Array,
  widthPx: number,
): Rectangle {
  const step = (widthPx + plan.gapPx) / plan.columns
  const inset = level * LEVEL_PX
  return {
    xPx: Math.round(column * step) + inset,
    yPx: tops[row] ?? 0,
    widthPx: Math.round((column + span) * step - plan.gapPx) - Math.round(column * step) - inset,
    heightPx: plan.rowHeightsPx[row] ?? 0,
  }
}

/** Top of every row, and after them where a further row would begin. */
function topsOf({ rowHeightsPx, gapPx }: Plan): Float64Array {
  return cumsum([0, ...rowHeightsPx.map((heightPx) => heightPx + gapPx)])
}

/** Whether two boxes share a point inside both. */
export function touches(a: Rectangle, b: Rectangle): boolean {
  return (
    a.xPx < b.xPx + b.widthPx &&
    b.xPx < a.xPx + a.widthPx &&
    a.yPx < b.yPx + b.heightPx &&
    b.yPx < a.yPx + a.heightPx
  )
}

function tiesBetween(boxes: readonly PlacedBody[], plan: Plan): Tie[] {
  const byId = new Map(boxes.map((box) => [box.body.id, box]))
  const levels = new Map(plan.slots.map(({ id, level = 0 }) => [id, level]))
  const held = boxes.flatMap(({ body }) => {
    const from = nearest(body.id, byId)
    return from ? [{ from, to: body.id }] : []
  })
  const others = TIES.filter(({ needs }) => !needs || byId.has(needs))
  return [...held, ...others].flatMap(({ from, to }) => {
    const [parent, child] = [byId.get(from), byId.get(to)]
    const path = parent && child && pathOf(parent, child, levels.get(to) ?? 0, plan.gapPx)
    return path ? [{ id: `${from}>${to}`, from, to, path }] : []
  })
}

/** The nearest body above that is drawn. */
function nearest(id: string, byId: ReadonlyMap<string, unknown>): string | null {
  const parent = parentOf(id)
  return parent === null || byId.has(parent) ? parent : nearest(parent, byId)
}

/** From a body to one beside it, under it, or in the list that hangs on it; null for one above. */
function pathOf(from: Rectangle, to: Rectangle, level: number, gapPx: number): string | null {
  const middle = to.yPx + to.heightPx / 2
  const right = from.xPx + from.widthPx
  const bottom = from.yPx + from.heightPx
  if (to.yPx === from.yPx) {
    const isRight = to.xPx > from.xPx
    return isRight
      ? `M${right} ${middle}H${to.xPx}`
      : `M${from.xPx} ${middle}H${to.xPx + to.widthPx}`
  }
  if (to.yPx < from.yPx) return null
  if (level > 0) {
    const spine = to.xPx - LEVEL_PX / 2
    const start = Math.max(spine, from.xPx + LEVEL_PX / 2)
    return `M${start} ${bottom}V${bottom + gapPx / 2}H${spine}V${middle}H${to.xPx}`
  }
  const isFar = to.yPx - bottom > gapPx
  const reach = to.xPx + to.widthPx - right
  if (isFar && reach > LEVEL_PX) {
    // Past what stands between: out at the side, then down.
    return `M${right} ${from.yPx + from.heightPx / 2}H${right + reach / 2}V${to.yPx}`
  }
  const [start, end] = columnsOf(from, to)
  return `M${start} ${bottom}V${to.yPx - gapPx / 2}H${end}V${to.yPx}`
}

/** Where a line leaves one box and meets another: straight down where one lies over the other. */
function columnsOf(from: Rectangle, to: Rectangle): [number, number] {
  const [first, second] = [from, to].map(({ xPx, widthPx }) => xPx + widthPx / 2) as [
    number,
    number,
  ]
  const isOver = (x: number, { xPx, widthPx }: Rectangle) => x > xPx && x < xPx + widthPx
  if (from.widthPx >= to.widthPx && isOver(second, from)) return [second, second]
  if (isOver(first, to)) return [first, first]
  return [first, second]
}
