import {
  Map as MapLibreMap,
  type MapMouseEvent,
  NavigationControl,
  prewarm,
  setWorkerUrl,
} from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Palette } from '../../ui/palette'
import { sameCountryState } from '../country-state'
import { tellFocus } from '../focus-point'
import { FINE_ZOOM } from '../framing'
import type { MapGeometry } from '../geometry'
import { hatchImage } from '../hatch'
import type { MapEvents, MapInput } from '../map-input'
import { restingCamera } from '../resting-camera'
import { type Hovered, hoveredOf, NOTHING_HOVERED, targetAt } from '../target'
import { cameraOf, initialCamera, moveCamera, refit } from './camera'
import { coveredFeatures, createCoveredView } from './covered-view'
import { setFeatureState } from './feature-state'
import { drawOnceAllIsThere } from './first-drawing'
import { glSurface } from './gl-surface'
import { createHatchView } from './hatch-view'
import { sourcesOf } from './land-sources'
import { HATCH, mapLayers } from './layers'
import { createMarkView } from './mark-view'
import { createNameView, firstNames } from './name-view'
import { createOutlineView } from './outline-view'
import { paceOf, rendererOf } from './pace'
import { createPointView } from './point-view'
import { makeProgramsAhead } from './programs-ahead'
import { createRoomView } from './room-view'
import { send } from './send'
import { EMPTY, lineFeatures, mapStyle, namedCountries } from './style'
import { tellCamera } from './tell-camera'

// The default address of the worker does not survive bundling.
setWorkerUrl(workerUrl)
// It starts while the page is still drawn for the first time.
prewarm()

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
  let size = { width: container.clientWidth, height: container.clientHeight }
  const map = new MapLibreMap({
    container,
    ...initialCamera(input, container),
    minZoom: 0.6,
    maxZoom: 16,
    // A test validates every style; here it would only cost time before the first picture.
    validateStyle: false,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    cooperativeGestures: input.cooperative,
    locale: WORDS,
  })
  drawOnceAllIsThere(map)
  const stopAhead = makeProgramsAhead(map)
  // The section around it is the region "Map"; one landmark of that name is enough.
  map.getCanvas().setAttribute('role', 'application')
  map.touchZoomRotate.disableRotation()
  // North stays up: with Shift the arrow keys would turn the map.
  map.keyboard.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }), 'bottom-right')

  // A globe is turned once it has a style; where a flat map looks is known, and what covers it.
  const known = begins.projection === 'mercator' ? begins.covered : null
  const clear = known ? coveredFeatures(map, known) : EMPTY
  const first = firstNames(begins.names)
  map.setStyle(mapStyle(begins.palette, geometry, first, begins.projection, begins, clear))

  const marks = createMarkView(map, begins.marks)
  const points = createPointView(map, begins.points)
  const outlines = createOutlineView(map, geometry, begins)
  const hatching = createHatchView(map)
  const names = createNameView(map, geometry)
  const covered = createCoveredView(map, known)
  const rooms = createRoomView(map, begins)
  const draw = () => {
    if (!isStyled) return
    if (painted !== input.palette) repaint(map, input.palette, namedCountries(geometry))
    painted = input.palette
    if (projected !== input.projection) map.setProjection({ type: input.projection })
    projected = input.projection
    if (drawn && drawn.cooperative !== input.cooperative) setCooperative(map, input.cooperative)
    drawDifference(map, geometry, drawn, input)
    outlines.draw(drawn, input)
    hatching.draw(drawn, input)
    points.draw(input)
    marks.draw(drawn, input)
    names.draw(drawn, input)
    covered.draw(drawn, input)
    rooms.draw(input)
    drawn = input
  }
  // The pattern has to be there before the layer that asks for it is drawn for the first time.
  map.once('style.load', () => {
    map.addImage(HATCH, hatchImage(painted.hatch), { pixelRatio: 2 })
    // States before the first picture, or it would be drawn twice.
    isStyled = true
    draw()
    // A flat map was framed when it was made.
    const isFramed = input.framing === begins.framing && input.padding === begins.padding
    if (!isFramed || input.projection === 'globe') refit(map, input, container)
  })
  map.on('error', ({ error }) => {
    // Without its worker the style never comes. What listens has to say the rest itself.
    if (/worker failed/i.test(error.message)) options.onFailure(error.message)
    else console.error(error)
  })
  // Told in the first frame that is drawn: everything is in it, since names fade in only later on.
  map.once('load', options.onReady)
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
  const tell = () => tellFocus(container, input, ([lng, lat]) => map.project([lng, lat]))
  map.on('moveend', tell)
  map.on('movestart', () => delete container.dataset.camera)
  map.on('idle', () => {
    container.dataset.camera = restingCamera(cameraOf(map))
  })

  const paceMs = paceOf(rendererOf(map.getCanvas()))
  return {
    paceMs,
    update: (next) => {
      const before = input
      input = next
      if (drawn) draw()
      moveCamera(map, before, next, container, paceMs > 0)
      tell()
    },
    resize: () => {
      // An observer tells of the size that the map was made with, too.
      const { clientWidth, clientHeight } = container
      if (clientWidth === size.width && clientHeight === size.height) return
      size = { width: clientWidth, height: clientHeight }
      map.resize()
      refit(map, input, container)
    },
    destroy: () => {
      isGone = true
      names.stop()
      stopAhead()
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
) {
  const set = (code: string, state: Record<string, unknown>) => {
    const id = numbers.get(code)
    if (id === undefined) return
    for (const source of sourcesOf(geometry, id)) setFeatureState(map, source, id, state)
  }
  if (before?.countries !== input.countries) {
    const quiet = [...(before?.countries.keys() ?? [])].filter((code) => !input.countries.has(code))
    for (const code of quiet) set(code, QUIET)
    for (const [code, state] of input.countries) {
      if (sameCountryState(before?.countries.get(code), state)) continue
      set(code, { ...state, dim: state.dim ?? false })
    }
  }
  if (before?.selectedCountry !== input.selectedCountry) {
    if (before?.selectedCountry) set(before.selectedCountry, { selected: false })
    if (input.selectedCountry) set(input.selectedCountry, { selected: true })
  }
  if (before?.fine !== input.fine && input.fine) sendLand(map, input.fine)
  for (const part of ['city', 'disputed'] as const) {
    if ((before?.[part] ?? null) === input[part]) continue
    send(map, part, input[part] ?? EMPTY)
  }
}

/** The same countries under the same numbers: feature state stays. */
function sendLand(map: MapLibreMap, fine: MapGeometry) {
  send(map, 'region', fine.region)
  send(map, 'lines', lineFeatures(fine))
}

const QUIET = { status: 'none', fresh: 0, dim: false }

/** Another theme: the same layers with other paint; sources and feature state stay. */
function repaint(map: MapLibreMap, palette: Palette, named: readonly number[]) {
  map.updateImage(HATCH, hatchImage(palette.hatch))
  for (const { id, paint } of mapLayers(palette, named)) {
    for (const [property, value] of Object.entries(paint ?? {})) {
      // No colour, and `hatch-view`'s to decide.
      if (property === 'fill-layer-opacity') continue
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
