import {
  type GeoJSONSource,
  Map as MapLibreMap,
  type MapMouseEvent,
  NavigationControl,
  setWorkerUrl,
} from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Palette } from '../ui/palette'
import { initialCamera, moveCamera, refit } from './camera'
import { sameCountryState } from './country-state'
import { createCoveredView } from './covered-view'
import { tellFocus } from './focus-point'
import { FINE_ZOOM } from './framing'
import type { MapGeometry } from './geometry'
import { glSurface } from './gl-surface'
import { hatchImage } from './hatch'
import { sourcesOf } from './land-sources'
import { HATCH, mapLayers } from './layers'
import type { MapEvents, MapInput } from './map-input'
import { createMarkView } from './mark-view'
import { createNameView, firstNames } from './name-view'
import { paceOf, rendererOf } from './pace'
import { EMPTY, mapStyle, namedCountries, pointFeatures } from './style'
import { type Hovered, hoveredOf, NOTHING_HOVERED, targetAt } from './target'
import { tellCamera } from './tell-camera'

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
  input: MapInput
  events: MapEvents
  /** The first whole picture is on the screen. */
  onReady: () => void
  /** The drawing surface was taken away, or is back with everything on it. */
  onLost: (isLost: boolean) => void
  /** It can never be drawn here; the reason in plain words. */
  onFailure: (reason: string) => void
}

/**
 * The one imperative part of the map: takes the last input, compares it with the one before, and
 * touches only what changed.
 * @throws {GPUInitializationError} where the browser has no WebGL 2
 */
export function createMapView(options: MapViewOptions): MapView {
  const { container, geometry, events } = options
  const begins = options.input
  let input = begins
  let isStyled = false
  let drawn: MapInput | null = null
  let painted = input.palette
  let projected = input.projection
  const map = new MapLibreMap({
    container,
    style: mapStyle(input.palette, geometry, firstNames(input.names), input.projection, input),
    ...initialCamera(input, container),
    minZoom: 0.6,
    maxZoom: 16,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    cooperativeGestures: input.cooperative,
    locale: WORDS,
  })
  // The section around it is the region "Map"; one landmark of that name is enough.
  map.getCanvas().setAttribute('role', 'application')
  map.touchZoomRotate.disableRotation()
  // North stays up: with Shift the arrow keys would turn the map.
  map.keyboard.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }), 'bottom-right')

  const marks = createMarkView(map, begins.marks)
  const names = createNameView(map, geometry)
  const covered = createCoveredView(map)
  const draw = () => {
    if (!isStyled) return
    if (painted !== input.palette) repaint(map, input.palette, namedCountries(geometry))
    painted = input.palette
    if (projected !== input.projection) map.setProjection({ type: input.projection })
    projected = input.projection
    if (drawn && drawn.cooperative !== input.cooperative) setCooperative(map, input.cooperative)
    drawDifference(map, geometry, drawn, input, begins)
    marks.draw(drawn, input)
    names.draw(drawn, input)
    covered.draw(drawn, input)
    drawn = input
  }
  // The pattern has to be there before the layer that asks for it is drawn for the first time.
  map.once('style.load', () => {
    map.addImage(HATCH, hatchImage(painted.hatch), { pixelRatio: 2 })
    // States before the first picture, or it would be drawn twice.
    isStyled = true
    draw()
    refit(map, input, container)
  })
  map.on('error', ({ error }) => {
    // Without its worker the style never comes. What listens has to say the rest itself.
    if (/worker failed/i.test(error.message)) options.onFailure(error.message)
    else console.error(error)
  })
  map.once('load', () => {
    map.once('idle', options.onReady)
  })
  // A map that is thrown away loses its surface too: that is nobody's loss.
  let isGone = false
  const tellLost = (isLost: boolean) => {
    if (!isGone) options.onLost(isLost)
  }
  map.getCanvas().addEventListener('webglcontextlost', () => {
    // The style is gone with it: nothing can be drawn until both are back.
    isStyled = false
    tellLost(true)
  })
  // The style comes back by itself after a lost context, feature state does not.
  map.getCanvas().addEventListener('webglcontextrestored', () => {
    map.once('idle', () => {
      isStyled = true
      drawn = null
      draw()
      refit(map, input, container)
      map.once('idle', () => tellLost(false))
    })
  })
  listen(map, events, () => input)
  map.on('moveend', () => tellFocus(map, input))

  return {
    paceMs: paceOf(rendererOf(map.getCanvas())),
    update: (next) => {
      const before = input
      input = next
      if (drawn) draw()
      moveCamera(map, before, next, container)
      tellFocus(map, input)
    },
    resize: () => {
      map.resize()
      refit(map, input, container)
    },
    destroy: () => {
      isGone = true
      names.stop()
      map.remove()
    },
  }
}

const WORDS = {
  'Map.Title': 'Map surface: arrow keys pan, plus and minus zoom',
  'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl and scroll to zoom the map',
  'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ and scroll to zoom the map',
  'CooperativeGesturesHandler.MobileHelpText': 'Move the map with two fingers',
}

function setCooperative(map: MapLibreMap, isCooperative: boolean) {
  if (isCooperative) map.cooperativeGestures.enable()
  else map.cooperativeGestures.disable()
}

function drawDifference(
  map: MapLibreMap,
  { numbers, ...geometry }: MapGeometry,
  before: MapInput | null,
  input: MapInput,
  begins: MapInput,
) {
  const set = (code: string, state: Record<string, unknown>) => {
    const id = numbers.get(code)
    if (id === undefined) return
    for (const source of sourcesOf(geometry, id)) map.setFeatureState({ source, id }, state)
  }
  if (before?.countries !== input.countries) {
    const quiet = [...(before?.countries.keys() ?? [])].filter((code) => !input.countries.has(code))
    for (const code of quiet) set(code, QUIET)
    for (const [code, state] of input.countries) {
      if (sameCountryState(before?.countries.get(code), state)) continue
      set(code, { ...state, dim: state.dim ?? false })
    }
  }
  const flags = [
    ['selected', codes(before?.selectedCountry), codes(input.selectedCountry)],
    ['hovered', before?.hoveredCountries ?? [], input.hoveredCountries],
  ] as const
  for (const [flag, old, now] of flags) {
    if (old === now) continue
    for (const code of old) {
      if (!now.includes(code)) set(code, { [flag]: false })
    }
    for (const code of now) set(code, { [flag]: true })
  }
  if ((before ?? begins).points !== input.points) {
    map.getSource<GeoJSONSource>('points')?.setData(pointFeatures(input.points))
  }
  if (before?.fine !== input.fine && input.fine) sendLand(map, input.fine)
  for (const part of ['city', 'disputed'] as const) {
    if ((before?.[part] ?? null) === input[part]) continue
    map.getSource<GeoJSONSource>(part)?.setData(input[part] ?? EMPTY)
  }
}

/** The same countries under the same numbers: feature state stays. */
function sendLand(map: MapLibreMap, { region, borders, namedBorders }: MapGeometry) {
  map.getSource<GeoJSONSource>('region')?.setData(region)
  map.getSource<GeoJSONSource>('borders')?.setData(borders)
  map.getSource<GeoJSONSource>('named-borders')?.setData(namedBorders)
}

const QUIET = { status: 'none', fresh: 0, dim: false }

const codes = (code: string | null | undefined): readonly string[] => (code ? [code] : [])

/** Another theme: the same layers with other paint; sources and feature state stay. */
function repaint(map: MapLibreMap, palette: Palette, named: readonly number[]) {
  map.updateImage(HATCH, hatchImage(palette.hatch))
  for (const { id, paint } of mapLayers(palette, named)) {
    for (const [property, value] of Object.entries(paint ?? {})) {
      map.setPaintProperty(id, property as never, value as never)
    }
  }
}

function listen(map: MapLibreMap, events: MapEvents, input: () => MapInput) {
  let hovered: Hovered = NOTHING_HOVERED
  const hover = (next: Hovered) => {
    if (next.place === hovered.place && next.event === hovered.event) return
    hovered = next
    events.onHover(next.place, next.event)
  }
  map.on('click', (event: MapMouseEvent) =>
    events.onChoose(targetAt(glSurface(map, input()), event.point, input())),
  )
  map.on('mousemove', (event: MapMouseEvent) => {
    if (map.isMoving()) return
    const target = targetAt(glSurface(map, input()), event.point, input())
    map.getCanvas().style.cursor = target.kind === 'nothing' ? '' : 'pointer'
    hover(hoveredOf(target))
  })
  let isNear = false
  const askForDetail = () => {
    if (isNear || map.getZoom() < FINE_ZOOM) return
    isNear = true
    events.onNear()
  }
  map.on('load', askForDetail)
  map.on('zoomend', askForDetail)
  map.on('mouseout', () => hover(NOTHING_HOVERED))
  tellCamera(map, events.onCamera, input)
}
