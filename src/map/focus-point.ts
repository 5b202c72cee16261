import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapInput } from './map-input'

/**
 * Says on the map's element where the selected point is drawn, as `x,y` in CSS pixels from its top
 * left corner, so that a test can tell whether a panel covers what the view is about.
 */
export function tellFocus(map: MapLibreMap, { points }: MapInput): void {
  const { dataset } = map.getContainer()
  const selected = points.find(({ kind }) => kind === 'event')
  if (!selected) {
    delete dataset.focus
    return
  }
  const { x, y } = map.project([selected.position[0], selected.position[1]])
  dataset.focus = `${Math.round(x)},${Math.round(y)}`
}
