import { geoDistance } from 'd3-geo'
import type { MapGeoJSONFeature, Map as MapLibreMap } from 'maplibre-gl'
import type { Position } from '../domain/records'
import { POINT_LOOKS } from '../ui/looks'
import type { MapInput, MapTarget } from './map-input'
import { markStateOn, type Target } from './marks'

/** A finger or a shaky pointer still means the point under it. */
const POINT_REACH_PX = 12
/** A line is thin: it answers a little beside it. */
const LINE_REACH_PX = 6
/** Small countries answer to a target of 28 px around their name's anchor. */
const SMALL_REACH_PX = 14
/** Singapore, Brunei and Timor-Leste. */
const SMALL_COUNTRIES: Record<string, Position> = {
  SGP: [103.82, 1.35],
  BRN: [114.7, 4.5],
  TLS: [125.9, -8.8],
}

interface ScreenPoint {
  x: number
  y: number
}

/** What a press at a point of the map means: a point first, then a small country, a line, the land. */
export function targetAt(map: MapLibreMap, at: ScreenPoint, input: MapInput): MapTarget {
  const reaches = (position: Position, reachPx: number) =>
    isOnThisSide(map, position, input) && near(map.project([...position]), at, reachPx)
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
  const line = lineAt(map, at, input)
  return line ? { kind: 'mark', target: line } : landAt(map, at, input)
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

function lineAt(map: MapLibreMap, at: ScreenPoint, { marks, day }: MapInput): Target | null {
  const box: [[number, number], [number, number]] = [
    [at.x - LINE_REACH_PX, at.y - LINE_REACH_PX],
    [at.x + LINE_REACH_PX, at.y + LINE_REACH_PX],
  ]
  const layers = ['lens-lines', 'lens-lines-dashed']
  const hits = map
    .queryRenderedFeatures(box, { layers })
    .map(({ id }) => marks.lines[Number(id) - 1])
  return hits.find((line) => line?.target && markStateOn(line, day).shown)?.target ?? null
}

function landAt(map: MapLibreMap, at: ScreenPoint, { countries }: MapInput): MapTarget {
  const layers = ['members', 'region-land', 'world-land']
  const codeOf = ({ properties }: MapGeoJSONFeature) => String(properties.a3)
  const hit = map
    .queryRenderedFeatures([at.x, at.y], { layers })
    .find((feature) => countries.has(codeOf(feature)))
  return hit ? { kind: 'country', code: codeOf(hit) } : { kind: 'nothing' }
}

/** A globe shows one half of the world; what lies on the other is not pressed through it. */
function isOnThisSide(map: MapLibreMap, position: Position, { projection }: MapInput): boolean {
  if (projection === 'mercator') return true
  const { lng, lat } = map.getCenter()
  return geoDistance([lng, lat], [...position]) < Math.PI * 0.45
}

function near(a: ScreenPoint, b: ScreenPoint, reachPx: number): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) <= reachPx
}
