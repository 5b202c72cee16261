import type { GeoProjection } from 'd3-geo'
import { CITY_ZOOM } from '../framing'
import type { MapGeometry } from '../geometry'
import type { MapInput } from '../map-input'
import { takenBoxes } from '../room/covered'
import { labelFeatures } from '../room/name-places'
import { roomPoints, sameRooms } from '../room/room-points'
import { type Ground, pathWriter, projectCity, projectGround } from './ground'
import {
  countryNameShapes,
  markNameShapes,
  type PlacedNames,
  placeNames,
  pointNameShapes,
} from './label-shapes'
import { groundShapes } from './land-shapes'
import { type Locate, locator } from './locate'
import {
  lineShapes,
  markRooms,
  type PlacedMarks,
  placeMarks,
  placeRooms,
  placeShapes,
  pointShapes,
} from './mark-shapes'
import { estimateText, type MeasureText } from './place-labels'
import type { PathShape, Shape } from './shape'
import { isGlobe, surfaceProjection } from './surface-projection'
import type { SurfaceView } from './surface-view'

/** The map of a view as shapes from the lowest up. Pure; `painter` is for drawing many dates. */
export function mapShapes(
  geometry: MapGeometry,
  input: MapInput,
  view: SurfaceView,
  measure: MeasureText = estimateText,
): Shape[] {
  const ground = projectedGround(geometry, view)
  const { palette } = input
  const frame = `M0,0H${view.widthPx}V${view.heightPx}H0Z`
  return [
    // Around a globe there is no sea.
    { kind: 'path', key: 'frame', d: frame, fill: ground.globe ? palette.paper : palette.sea },
    ...groundShapes(ground, input),
    ...createPainter(geometry, measure).over(input, view),
  ]
}

export function projectedGround(geometry: MapGeometry, view: SurfaceView, marginPx = 16): Ground {
  return projectGround(geometry, surfaceProjection(view, marginPx), isGlobe(view))
}

export interface Painter {
  /** City, lines, names and points of a view on the date of the input. */
  over: (input: MapInput, view: SurfaceView) => Shape[]
}

/**
 * Draws what lies on the ground. Keeps what it projected while view and marks stay the same, so that
 * another date changes looks only.
 */
export function createPainter(geometry: MapGeometry, measure: MeasureText): Painter {
  let kept: Kept | null = null
  return {
    over: (input, view) => {
      if (!kept || !isSame(kept, input, view)) kept = project(input, view, geometry, measure)
      const { marks, names, locate, city, disputed } = kept
      return [
        ...disputedShapes(disputed, input),
        ...cityShapes(city, input),
        ...lineShapes(marks, input),
        ...countryNameShapes(names, input),
        ...pointShapes(marks, input, view.camera.zoom),
        ...markNameShapes(names, input, marks),
        ...placeShapes(input.points, locate, input.palette),
        ...pointNameShapes(names, input),
      ]
    },
  }
}

interface Kept {
  view: SurfaceView
  from: Pick<MapInput, (typeof DRAWN_FROM)[number] | 'restingDay'>
  locate: Locate
  marks: PlacedMarks
  names: PlacedNames
  city: { sea: string; land: string } | null
  /** Lines of claims. */
  disputed: string
}

const DRAWN_FROM = ['marks', 'names', 'points', 'city', 'disputed', 'covered', 'scale'] as const

function isSame({ view, from }: Kept, input: MapInput, now: SurfaceView) {
  return (
    view === now && DRAWN_FROM.every((key) => from[key] === input[key]) && sameRooms(from, input)
  )
}

function project(
  input: MapInput,
  view: SurfaceView,
  geometry: MapGeometry,
  measure: MeasureText,
): Kept {
  const projection: GeoProjection = surfaceProjection(view)
  const locate = locator(view, projection)
  const marks = placeMarks(input, projection, locate)
  const { zoom } = view.camera
  const { points, scale } = input
  const countries = labelFeatures(geometry, input.names, input.marks.points, scale).features
  const covered = [...takenBoxes(input.covered, view), ...placeRooms(points, locate)]
  const rooms = markRooms(marks, roomPoints(input))
  const wanted = { countries, marks, points, zoom, covered, rooms }
  const names = placeNames(wanted, locate, measure)
  const isNear = zoom >= CITY_ZOOM
  const city = input.city && isNear ? projectCity(input.city, projection) : null
  const draw = pathWriter(projection)
  const disputed = (input.disputed?.features ?? []).map((feature) => draw(feature)).join('')
  return { view, from: input, locate, marks, names, city, disputed }
}

/** Claims are dashed: neither side's border. */
function disputedShapes(d: string, { palette }: MapInput): PathShape[] {
  if (d === '') return []
  return [
    { kind: 'path', key: 'disputed', d, stroke: palette.dispute, strokeWidthPx: 1, dash: [3, 2] },
  ]
}

function cityShapes(city: Kept['city'], { palette }: MapInput): PathShape[] {
  if (!city) return []
  return [
    { kind: 'path', key: 'city-sea', d: city.sea, fill: palette.sea },
    { kind: 'path', key: 'city-land', d: city.land, fill: palette.land },
  ]
}
