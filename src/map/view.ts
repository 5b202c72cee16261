import {
  type GeoJSONSource,
  Map as MapLibreMap,
  type MapMouseEvent,
  NavigationControl,
  setWorkerUrl,
} from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { type Camera, sameCamera } from '../domain/view-state'
import type { Palette } from '../ui/palette'
import { sameCountryState } from './country-state'
import { boundsFor, usablePadding } from './framing'
import type { MapGeometry } from './geometry'
import { hatchImage } from './hatch'
import { HATCH, mapLayers } from './layers'
import type { MapEvents, MapInput } from './map-input'
import { paceOf, rendererOf } from './pace'
import { mapStyle, pointFeatures } from './style'
import { targetAt } from './target'

// The default address of the worker does not survive bundling.
setWorkerUrl(workerUrl)

export interface MapView {
  update: (input: MapInput) => void
  resize: () => void
  /** Milliseconds to wait between two updates; 0 is every frame. */
  paceMs: number
  destroy: () => void
}

interface MapViewOptions {
  container: HTMLElement
  geometry: MapGeometry
  names: ReadonlyMap<string, string>
  input: MapInput
  events: MapEvents
  /** The first whole picture is on the screen. */
  onReady: () => void
}

const FLIGHT_MS = 700

/**
 * The one imperative part of the map: takes the last input, compares it with the one before, and
 * touches only what changed.
 * @throws {GPUInitializationError} where the browser has no WebGL 2
 */
export function createMapView(options: MapViewOptions): MapView {
  const { container, geometry, events } = options
  let input = options.input
  let drawn: MapInput | null = null
  let painted = input.palette
  const map = new MapLibreMap({
    container,
    style: mapStyle(input.palette, geometry, options.names),
    ...initialCamera(input, container),
    minZoom: 0.6,
    maxZoom: 12,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    locale: { 'Map.Title': 'Map surface: arrow keys pan, plus and minus zoom' },
  })
  // The section around it is the region "Map"; one landmark of that name is enough.
  map.getCanvas().setAttribute('role', 'application')
  map.touchZoomRotate.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }), 'bottom-right')

  const draw = () => {
    if (!map.isStyleLoaded() && drawn === null) return
    if (painted !== input.palette) repaint(map, input.palette)
    painted = input.palette
    drawDifference(map, drawn, input)
    drawn = input
  }
  // The pattern has to be there before the layer that asks for it is drawn for the first time.
  map.once('style.load', () => {
    map.addImage(HATCH, hatchImage(painted.hatch, painted.notYet), { pixelRatio: 2 })
  })
  map.once('load', () => {
    draw()
    map.once('idle', options.onReady)
  })
  // The style comes back by itself after a lost context, feature state does not.
  map.getCanvas().addEventListener('webglcontextrestored', () => {
    map.once('idle', () => {
      drawn = null
      draw()
    })
  })
  listen(map, events, () => input)

  return {
    paceMs: paceOf(rendererOf(map.getCanvas())),
    update: (next) => {
      const before = input
      input = next
      if (drawn) draw()
      moveCamera(map, before, next, container)
    },
    resize: () => {
      map.resize()
      if (input.camera === null) frame(map, input, container, 0)
    },
    destroy: () => map.remove(),
  }
}

function initialCamera({ camera, focus, padding }: MapInput, container: HTMLElement) {
  if (camera) return asMapLibre(camera)
  const usable = usablePadding(padding, container.clientWidth, container.clientHeight)
  const [west, south, east, north] = boundsFor(focus)
  return {
    bounds: [west, south, east, north] as [number, number, number, number],
    fitBoundsOptions: { padding: usable },
  }
}

const asMapLibre = ({ zoom, latitude, longitude, bearing, pitch }: Camera) => ({
  zoom,
  center: [longitude, latitude] as [number, number],
  bearing,
  pitch,
})

function drawDifference(map: MapLibreMap, before: MapInput | null, input: MapInput) {
  if (before?.countries !== input.countries) {
    for (const [id, state] of input.countries) {
      if (sameCountryState(before?.countries.get(id), state)) continue
      const whole = { ...state, dim: state.dim ?? false }
      map.setFeatureState({ source: 'region', id }, whole)
      map.setFeatureState({ source: 'labels', id }, whole)
    }
  }
  setFlag(
    map,
    'selected',
    before && numbers(before.selectedCountry),
    numbers(input.selectedCountry),
  )
  setFlag(map, 'hovered', before?.hoveredCountries ?? null, input.hoveredCountries)
  if (before?.points !== input.points) {
    map.getSource<GeoJSONSource>('points')?.setData(pointFeatures(input.points))
  }
}

const numbers = (value: number | null): readonly number[] => (value === null ? [] : [value])

function setFlag(
  map: MapLibreMap,
  flag: 'selected' | 'hovered',
  before: readonly number[] | null,
  now: readonly number[],
) {
  if (before === now) return
  for (const id of before ?? []) {
    if (!now.includes(id)) map.setFeatureState({ source: 'region', id }, { [flag]: false })
  }
  for (const id of now) map.setFeatureState({ source: 'region', id }, { [flag]: true })
}

/** Another theme: the same layers with other paint; sources and feature state stay. */
function repaint(map: MapLibreMap, palette: Palette) {
  map.updateImage(HATCH, hatchImage(palette.hatch, palette.notYet))
  for (const { id, paint } of mapLayers(palette, [])) {
    for (const [property, value] of Object.entries(paint ?? {})) {
      map.setPaintProperty(id, property as never, value as never)
    }
  }
}

function moveCamera(map: MapLibreMap, before: MapInput, input: MapInput, container: HTMLElement) {
  if (input.camera) {
    if (!sameCamera(before.camera, input.camera) && !sameCamera(cameraOf(map), input.camera)) {
      map.jumpTo(asMapLibre(input.camera))
    }
    return
  }
  const released = before.camera !== null
  const moved = before.focus !== input.focus && boundsFor(before.focus) !== boundsFor(input.focus)
  if (released || moved || before.padding !== input.padding) {
    frame(map, input, container, input.reducedMotion ? 0 : FLIGHT_MS)
  }
}

function frame(map: MapLibreMap, input: MapInput, container: HTMLElement, durationMs: number) {
  const padding = usablePadding(input.padding, container.clientWidth, container.clientHeight)
  const [west, south, east, north] = boundsFor(input.focus)
  map.fitBounds([west, south, east, north], { padding, duration: durationMs })
}

/** The camera as the address can hold it. */
function cameraOf(map: MapLibreMap): Camera {
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

function listen(map: MapLibreMap, events: MapEvents, input: () => MapInput) {
  let hovered: number | null = null
  const hover = (isoNumeric: number | null) => {
    if (isoNumeric === hovered) return
    hovered = isoNumeric
    events.onHoverCountry(isoNumeric)
  }
  map.on('click', (event: MapMouseEvent) => events.onChoose(targetAt(map, event.point, input())))
  map.on('mousemove', (event: MapMouseEvent) => {
    if (map.isMoving()) return
    const target = targetAt(map, event.point, input())
    map.getCanvas().style.cursor = target.kind === 'nothing' ? '' : 'pointer'
    hover(target.kind === 'country' ? target.isoNumeric : null)
  })
  map.on('mouseout', () => hover(null))
  map.on('moveend', (event) => {
    // Only what a person moved belongs in the address; flights of our own carry no event.
    if ('originalEvent' in event && event.originalEvent) events.onCamera(cameraOf(map))
  })
}
