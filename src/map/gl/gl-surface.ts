import { geoDistance } from 'd3-geo'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Position } from '../../domain/records'
import type { MapInput } from '../map-input'
import type { Surface } from '../target'

const LINE_LAYERS = ['lens-lines', 'lens-lines-dashed']
const LAND_LAYERS = ['members', 'region-land', 'world-land']

/** The map as MapLibre drew it. */
export function glSurface(map: MapLibreMap, { marks, projection }: MapInput): Surface {
  return {
    locate: (position) =>
      projection === 'mercator' || isOnThisSide(map, position) ? map.project([...position]) : null,
    linesAt: ({ x, y }, reachPx) =>
      map
        .queryRenderedFeatures(
          [
            [x - reachPx, y - reachPx],
            [x + reachPx, y + reachPx],
          ],
          { layers: LINE_LAYERS },
        )
        .flatMap(({ id }) => marks.lines[Number(id) - 1] ?? []),
    landAt: ({ x, y }) =>
      map
        .queryRenderedFeatures([x, y], { layers: LAND_LAYERS })
        .map(({ properties }) => String(properties.a3)),
  }
}

/** A globe shows one half of the world; what lies on the other is not pressed through it. */
function isOnThisSide(map: MapLibreMap, position: Position): boolean {
  const { lng, lat } = map.getCenter()
  return geoDistance([lng, lat], [...position]) < Math.PI * 0.45
}
