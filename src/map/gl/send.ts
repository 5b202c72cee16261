import type { GeoJSON } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'

export const isEmpty = (data: GeoJSON) =>
  data.type === 'FeatureCollection' && data.features.length === 0

/**
 * Gives a source other data. Layers of an empty one are switched off, as the style begins: it is
 * then asked for no tiles, which cost a message each.
 */
export function send(map: MapLibreMap, source: string, data: GeoJSON): void {
  map.getSource<GeoJSONSource>(source)?.setData(data)
  const visibility = isEmpty(data) ? 'none' : 'visible'
  for (const id of map.getLayersOrder()) {
    if (map.getLayer(id)?.source !== source) continue
    const before = map.getLayoutProperty(id, 'visibility') ?? 'visible'
    if (before !== visibility) map.setLayoutProperty(id, 'visibility', visibility)
  }
}
