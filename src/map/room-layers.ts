import type { DataDrivenPropertyValueSpecification, LayerSpecification } from 'maplibre-gl'
import { POINT_LOOKS } from '../ui/looks'

/** A picture of nothing: it only takes room. */
export const COVER = 'cover'

/** Room that names cannot have, under points and under what stands on the map: the topmost have theirs first. */
export function roomLayers(): LayerSpecification[] {
  const layout = { 'icon-image': COVER, 'icon-allow-overlap': true } as const
  const reach = (px: number) => ['literal', [px, px, px, px]]
  const byKind = [
    ...['match', ['get', 'kind']],
    ...Object.entries(POINT_LOOKS).flatMap(([kind, { radiusPx }]) => [kind, reach(radiusPx)]),
    reach(0),
  ] as unknown as DataDrivenPropertyValueSpecification<[number]>
  return [
    {
      id: 'lens-room',
      type: 'symbol',
      source: 'lens-points',
      filter: ['!=', ['get', 'kind'], 'name'],
      layout: { ...layout, 'icon-padding': byKind },
    },
    {
      id: 'point-room',
      type: 'symbol',
      source: 'points',
      layout: { ...layout, 'icon-padding': [5] },
    },
    {
      id: 'covered',
      type: 'symbol',
      source: 'covered',
      layout: { ...layout, 'icon-offset': ['get', 'offset'], 'icon-padding': ['get', 'reach'] },
    },
  ]
}
