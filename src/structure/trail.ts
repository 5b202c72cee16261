import type { DecisionStep } from '../domain/structure-records'
import type { PlacedBody, Rectangle } from './layout'

export interface TrailPart {
  id: string
  /** An SVG path from the edge of one box to that of the next. */
  path: string
}

/** Steps of a decision by the body that took them, counted from 1. */
export function stepsByBody(steps: readonly DecisionStep[]): ReadonlyMap<string, number[]> {
  const numbers = new Map<string, number[]>()
  steps.forEach(({ body }, index) => {
    numbers.set(body, [...(numbers.get(body) ?? []), index + 1])
  })
  return numbers
}

/**
 * The way of a decision from box to box, as far as it has come.
 * @param way ids of the bodies, in order; one that is not drawn is passed over
 */
export function trailOf(boxes: readonly PlacedBody[], way: readonly string[]): TrailPart[] {
  const stops = way.flatMap((id) => boxes.find(({ body }) => body.id === id) ?? [])
  return stops.slice(1).flatMap((to, index) => {
    const from = stops[index]
    if (!from || from.body.id === to.body.id) return []
    return [{ id: `${index}:${from.body.id}>${to.body.id}`, path: pathBetween(from, to) }]
  })
}

function pathBetween(from: Rectangle, to: Rectangle): string {
  const [a, b] = [middleOf(from), middleOf(to)]
  return `M${edgeTowards(from, b)}L${edgeTowards(to, a)}`
}

const middleOf = ({ xPx, yPx, widthPx, heightPx }: Rectangle) =>
  [xPx + widthPx / 2, yPx + heightPx / 2] as const

/** Where the line from a box's middle to a point leaves the box. */
function edgeTowards(box: Rectangle, [x, y]: readonly [number, number]): string {
  const [middleX, middleY] = middleOf(box)
  const [across, down] = [x - middleX, y - middleY]
  const part = Math.min(
    Math.abs(box.widthPx / 2 / (across || Number.EPSILON)),
    Math.abs(box.heightPx / 2 / (down || Number.EPSILON)),
    1,
  )
  return `${Math.round(middleX + across * part)} ${Math.round(middleY + down * part)}`
}
