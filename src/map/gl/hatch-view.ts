import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapInput } from '../map-input'
import { HATCHED } from './state-colors'

/** Whether any country is drawn with lines over its fill. */
export function hasHatching({ countries }: Pick<MapInput, 'countries'>): boolean {
  return [...countries.values()].some(({ status }) => HATCHED.includes(status))
}

export interface HatchView {
  draw: (before: MapInput | null, input: MapInput) => void
}

/** Draws the hatching while there is some: an unseen layer would be drawn over all land in every frame. */
export function createHatchView(map: MapLibreMap): HatchView {
  let isDrawn = false
  return {
    draw: (before, input) => {
      if (before?.countries === input.countries) return
      const isNeeded = hasHatching(input)
      if (isNeeded === isDrawn) return
      isDrawn = isNeeded
      map.setPaintProperty('not-yet', 'fill-layer-opacity', isNeeded ? 1 : 0)
    },
  }
}
