import type { Position } from '../domain/records'
import { POINT_LOOKS } from '../ui/looks'
import type { MapInput, MapTarget } from './map-input'
import { type LensLine, markStateOn, type Target } from './marks'

/** A finger or a shaky pointer still means the point under it. */
const POINT_REACH_PX = 12
/** A line is thin: it answers a little beside it. */
const LINE_REACH_PX = 6
/** Small countries answer to a target of 28 px around their name's anchor. */
const SMALL_REACH_PX = 14
/** Singapore, Brunei and Timor-Leste. */
export const SMALL_COUNTRIES: Record<string, Position> = {
  SGP: [103.82, 1.35],
  BRN: [114.7, 4.5],
  TLS: [125.9, -8.8],
}

export interface ScreenPoint {
  x: number
  y: number
}

/** What a press has to know of the drawn map, whatever drew it. */
export interface Surface {
  /** Where a place is drawn; null where it lies on the far side of a globe. */
  locate: (position: Position) => ScreenPoint | null
  /** Lines of the lens within reach of a point, the uppermost first. */
  linesAt: (at: ScreenPoint, reachPx: number) => readonly LensLine[]
  /** Codes of the countries under a point, the uppermost first. */
  landAt: (at: ScreenPoint) => readonly string[]
}

/** What a press at a point of the map means: a point first, then a small country, a line, the land. */
export function targetAt(surface: Surface, at: ScreenPoint, input: MapInput): MapTarget {
  const reaches = (position: Position, reachPx: number) =>
    near(surface.locate(position), at, reachPx)
  const point = input.points.find(
    ({ kind, position }) => kind !== 'hover' && reaches(position, POINT_REACH_PX),
  )
  const mark = markAt(input, reaches)
  // The Secretariat's own dot gives way to what the lens has there.
  if (point && !(point.kind === 'seat' && mark)) return { kind: 'point', id: point.id }
  if (mark) return { kind: 'mark', target: mark }
  for (const [code, position] of Object.entries(SMALL_COUNTRIES)) {
    if (input.countries.has(code) && reaches(position, SMALL_REACH_PX)) {
      return { kind: 'country', code }
    }
  }
  const lines = surface.linesAt(at, LINE_REACH_PX)
  const line = lines.find((hit) => hit.target && markStateOn(hit, input.day).shown)
  if (line?.target) return { kind: 'mark', target: line.target }
  const code = surface.landAt(at).find((candidate) => input.countries.has(candidate))
  return code === undefined ? { kind: 'nothing' } : { kind: 'country', code }
}

function markAt(
  { marks, day }: MapInput,
  reaches: (position: Position, reachPx: number) => boolean,
): Target | null {
  const hits = marks.points.filter(
    (point) =>
      point.target !== null &&
      markStateOn(point, day).shown &&
      reaches(point.position, Math.max(POINT_REACH_PX, POINT_LOOKS[point.kind].radiusPx)),
  )
  return hits.toSorted((a, b) => a.rank - b.rank)[0]?.target ?? null
}

function near(a: ScreenPoint | null, b: ScreenPoint, reachPx: number): boolean {
  return a !== null && Math.hypot(a.x - b.x, a.y - b.y) <= reachPx
}

export interface Hovered {
  place: string | null
  event: string | null
}

export const NOTHING_HOVERED: Hovered = { place: null, event: null }

export function hoveredOf(target: MapTarget): Hovered {
  if (target.kind === 'country') return { ...NOTHING_HOVERED, place: target.code }
  return target.kind === 'mark' ? { ...NOTHING_HOVERED, ...target.target } : NOTHING_HOVERED
}
