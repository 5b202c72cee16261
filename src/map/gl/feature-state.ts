import type { Map as MapLibreMap } from 'maplibre-gl'

/**
 * Gives a feature a state and asks for a frame. The map's own call also goes over the tiles of every
 * source anew, which takes as long as the rest of a date's change, and a state moves no tile.
 */
export function setFeatureState(
  map: Pick<MapLibreMap, 'style' | 'triggerRepaint'>,
  source: string,
  id: number,
  state: object,
) {
  map.style.setFeatureState({ source, id }, state)
  map.triggerRepaint()
}
