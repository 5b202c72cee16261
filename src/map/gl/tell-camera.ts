import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapEvents, MapInput } from '../map-input'
import { cameraOf } from './camera'

/** A turn of the wheel moves the map this soon, or not at all. */
const WHEEL_MS = 1000

/**
 * Tells of moves by a person: only these belong in the address, and flights of our own carry no
 * event. Nor does the first turn of a wheel, which MapLibre acts upon a moment later.
 */
export function tellCamera(
  map: MapLibreMap,
  onCamera: MapEvents['onCamera'],
  input: () => MapInput,
) {
  let wheeledAt = Number.NEGATIVE_INFINITY
  let isByWheel = false
  map.on('wheel', ({ originalEvent }) => {
    const isMeant = originalEvent.ctrlKey || originalEvent.metaKey
    if (isMeant || !input().cooperative) wheeledAt = performance.now()
  })
  map.on('movestart', () => {
    isByWheel = performance.now() - wheeledAt < WHEEL_MS
  })
  map.on('moveend', (event) => {
    const isByHand = 'originalEvent' in event && Boolean(event.originalEvent)
    if (isByHand || isByWheel) onCamera(cameraOf(map))
  })
}
