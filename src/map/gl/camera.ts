import type { Map as MapLibreMap } from 'maplibre-gl'
import { type Camera, sameCamera } from '../../domain/view-state'
import { globeZoom, type Padding, sameFraming, usablePadding } from '../framing'
import type { MapInput } from '../map-input'

const FLIGHT_MS = 700
const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 }

/** Where the map begins; a globe is turned once its style is there. */
export function initialCamera({ camera, framing, padding }: MapInput, container: HTMLElement) {
  if (camera) return asMapLibre(camera)
  if (framing.kind === 'globe') return { center: asLngLat(framing.center), zoom: 1 }
  const usable = usablePadding(padding, container.clientWidth, container.clientHeight)
  const [west, south, east, north] = framing.bounds
  return {
    bounds: [west, south, east, north] as [number, number, number, number],
    fitBoundsOptions: { padding: usable },
  }
}

/**
 * Goes where the new input wants the map to look; a camera of the viewer's own wins.
 * @param isSlow a flight would take the page's cores: where the date leads elsewhere, the map is there
 * at once
 */
export function moveCamera(
  map: MapLibreMap,
  before: MapInput,
  input: MapInput,
  container: HTMLElement,
  isSlow: boolean,
) {
  const turned = before.projection !== input.projection
  if (input.camera) {
    const isElsewhere =
      !sameCamera(before.camera, input.camera) && !sameCamera(cameraOf(map), input.camera)
    if (turned || isElsewhere) jumpToCamera(map, input.camera, input, container)
    return
  }
  const released = before.camera !== null
  const moved = !sameFraming(before.framing, input.framing)
  if (turned || released || moved || before.padding !== input.padding) {
    const isAtOnce = input.reducedMotion || (isSlow && before.day !== input.day)
    frame(map, input, container, isAtOnce ? 0 : FLIGHT_MS)
  }
}

/** Frames the view anew, at once: the map has another size, or has only now a style. */
export function refit(map: MapLibreMap, input: MapInput, container: HTMLElement) {
  if (input.camera === null) frame(map, input, container, 0)
  else if (input.projection === 'globe') jumpToCamera(map, input.camera, input, container)
}

/** The camera as the address can hold it. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lat, lng } = map.getCenter().wrap()
  const rounded = (value: number, digits: number) => Number(value.toFixed(digits))
  return {
    zoom: rounded(map.getZoom(), 2),
    latitude: rounded(lat, 4),
    longitude: rounded(lng, 4),
    bearing: rounded(map.getBearing(), 1),
    pitch: rounded(map.getPitch(), 1),
  }
}

const asLngLat = ([longitude, latitude]: readonly [number, number]): [number, number] => [
  longitude,
  latitude,
]

const asMapLibre = ({ zoom, latitude, longitude, bearing, pitch }: Camera) => ({
  zoom,
  center: [longitude, latitude] as [number, number],
  bearing,
  pitch,
})

/**
 * A globe stands in the middle of what panels leave free, whoever turns it; a flat map fills the
 * whole stage, and only its framing keeps clear of them.
 */
function lasting({ projection }: MapInput, usable: Padding): Padding {
  return projection === 'globe' ? usable : NO_PADDING
}

function jumpToCamera(map: MapLibreMap, camera: Camera, input: MapInput, container: HTMLElement) {
  const usable = usablePadding(input.padding, container.clientWidth, container.clientHeight)
  map.jumpTo({ ...asMapLibre(camera), padding: lasting(input, usable) })
}

function frame(map: MapLibreMap, input: MapInput, container: HTMLElement, durationMs: number) {
  const { clientWidth, clientHeight } = container
  const { framing } = input
  const usable = usablePadding(input.padding, clientWidth, clientHeight)
  const padding = lasting(input, usable)
  if (framing.kind === 'globe') {
    const center = asLngLat(framing.center)
    const free = Math.min(
      clientWidth - usable.left - usable.right,
      clientHeight - usable.top - usable.bottom,
    )
    const zoom = globeZoom(free, center[1])
    map.easeTo({ center, zoom, padding, bearing: 0, pitch: 0, duration: durationMs })
    return
  }
  map.setPadding(padding)
  const [west, south, east, north] = framing.bounds
  const within = padding === NO_PADDING ? usable : NO_PADDING
  map.fitBounds([west, south, east, north], { padding: within, duration: durationMs })
}
