import type { DataDrivenPropertyValueSpecification, LayerSpecification } from 'maplibre-gl'
import { POINT_LOOKS } from '../../ui/looks'

/** A picture of nothing: it only takes room, and is not even drawn. */
export const COVER = 'cover'

const LAYOUT = { 'icon-image': COVER, 'icon-allow-overlap': true } as const
const PAINT = { 'icon-opacity': 0 } as const

/** Room under the points of a lens that are seen, see `room-points`. */
export function lensRoomLayer(): LayerSpecification {
  const reach = (px: number) => ['literal', [px, px, px, px]]
  const byKind = [
    ...['match', ['get', 'kind']],
    ...Object.entries(POINT_LOOKS).flatMap(([kind, { radiusPx }]) => [kind, reach(radiusPx)]),
    reach(0),
  ] as unknown as DataDrivenPropertyValueSpecification<[number]>
  return {
    id: 'lens-room',
    type: 'symbol',
    source: 'lens-rooms',
    layout: { ...LAYOUT, 'icon-padding': byKind },
    paint: PAINT,
  }
}

/** Room that no name can have, under other points and under what stands on the map: the topmost have theirs first. */
export function roomLayers(): LayerSpecification[] {
  return [
    {
      id: 'point-room',
      type: 'symbol',
      source: 'points',
      layout: { ...LAYOUT, 'icon-padding': [5] },
      paint: PAINT,
    },
    {
      id: 'covered',
      type: 'symbol',
      source: 'covered',
      layout: { ...LAYOUT, 'icon-offset': ['get', 'offset'], 'icon-padding': ['get', 'reach'] },
      paint: PAINT,
    },
  ]
}
