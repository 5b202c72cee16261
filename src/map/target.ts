import type { Map as MapLibreMap, PointLike } from 'maplibre-gl'
import type { MapInput, MapTarget } from './map-input'

/** A finger or a shaky pointer still means the point under it. */
const POINT_REACH_PX = 12
/** Small countries answer to a target of 28 px around their name's anchor. */
const SMALL_REACH_PX = 14
/** Singapore, Brunei and Timor-Leste, by numeric ISO 3166-1 code. */
const SMALL_COUNTRIES: Record<number, [longitude: number, latitude: number]> = {
  702: [103.82, 1.35],
  96: [114.7, 4.5],
  626: [125.9, -8.8],
}

interface ScreenPoint {
  x: number
  y: number
}

/** What a press at a point of the map means: a point first, then a small country, then the land. */
export function targetAt(map: MapLibreMap, at: ScreenPoint, input: MapInput): MapTarget {
  const point = input.points.find(
    ({ kind, position }) =>
      kind !== 'hover' && near(map.project([...position]), at, POINT_REACH_PX),
  )
  if (point) return { kind: 'point', id: point.id }
  for (const [id, position] of Object.entries(SMALL_COUNTRIES)) {
    if (near(map.project(position), at, SMALL_REACH_PX)) {
      return { kind: 'country', isoNumeric: Number(id) }
    }
  }
  const exact: PointLike = [at.x, at.y]
  const features = map.queryRenderedFeatures(exact, { layers: ['members'] })
  const hit = features.find(({ id }) => typeof id === 'number' && input.countries.has(id))
  return hit ? { kind: 'country', isoNumeric: Number(hit.id) } : { kind: 'nothing' }
}

function near(a: ScreenPoint, b: ScreenPoint, reachPx: number): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) <= reachPx
}
