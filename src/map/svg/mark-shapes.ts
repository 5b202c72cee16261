import type { GeoProjection } from 'd3-geo'
import type { Position } from '../../domain/records'
import { LINE_LOOKS, type LineLook, POINT_LOOKS, type PointLook } from '../../ui/looks'
import type { Palette } from '../../ui/palette'
import type { MapInput, MapPoint } from '../map-input'
import { lensLineFeatures } from '../mark-features'
import { type LensLine, type LensPoint, markStateOn, sameTarget } from '../marks'
import { POINT_EDGE_PX, radiusAt } from '../point-radius'
import type { Box } from '../room/covered'
import { coveredMarks } from '../room/covered-marks'
import { roomlessNumbers } from '../room/number-room'
import { pathWriter } from './ground'
import type { Locate } from './locate'
import { numberShape } from './number-shape'
import type { CircleShape, PathShape, TextShape } from './shape'
import { fadingColor } from './state-fill'

/** Marks of a lens, projected for a view; in the order of the lens, for all of time. */
export interface PlacedMarks {
  lines: readonly { line: LensLine; d: string }[]
  /** From the lowest up; those on the far side of a globe are left out. */
  points: readonly { point: LensPoint; x: number; y: number }[]
  /** Ids of what lies under something that stands on the map. */
  under: ReadonlySet<string>
  /** Ids of points whose number finds no room. */
  roomless: ReadonlySet<string>
}

export function placeMarks(
  { marks, covered }: Pick<MapInput, 'marks' | 'covered'>,
  projection: GeoProjection,
  locate: Locate,
): PlacedMarks {
  const draw = pathWriter(projection)
  const features = lensLineFeatures(marks.lines).features
  return {
    lines: marks.lines.map((line, index) => {
      const feature = features[index]
      return { line, d: feature ? draw(feature) : '' }
    }),
    under: coveredMarks(marks, covered, locate),
    roomless: roomlessNumbers(marks.points, ({ position }) => locate(position)),
    points: marks.points
      .toSorted((a, b) => b.rank - a.rank)
      .flatMap((point) => {
        const at = locate(point.position)
        return at ? [{ point, ...at }] : []
      }),
  }
}

/** What points of a lens take up: those that names keep clear of, see `room-points`. */
export function markRooms({ points }: PlacedMarks, taking: readonly LensPoint[]): Box[] {
  const takes = new Set(taking)
  return points.flatMap(({ point, x, y }) => {
    const { radiusPx } = POINT_LOOKS[point.kind]
    return radiusPx > 0 && takes.has(point) ? [around({ x, y }, radiusPx)] : []
  })
}

/** What the other points take up. */
export function placeRooms(places: readonly MapPoint[], locate: Locate): Box[] {
  return places.flatMap(({ kind, position }) => {
    const at = kind === 'hover' ? null : locate(position)
    return at ? [around(at, PLACE_RADII[kind])] : []
  })
}

function around({ x, y }: { x: number; y: number }, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
}

type Inputs = Pick<MapInput, 'palette' | 'day' | 'selected'>

export function lineShapes(
  { lines, under }: PlacedMarks,
  { palette, day, selected }: Inputs,
): PathShape[] {
  return lines.flatMap(({ line, d }): PathShape[] => {
    const state = markStateOn(line, day)
    if (!state.shown || d === '' || under.has(line.id)) return []
    const { color, widthPx, dash }: LineLook = LINE_LOOKS[line.kind]
    const isSelected = line.target !== null && sameTarget(line.target, selected)
    const strokeWidthPx = widthPx + (isSelected ? 2 : 0)
    return [
      {
        kind: 'path',
        key: `line:${line.id}`,
        d,
        stroke: state.fresh > 0 ? fadingColor(state.fresh, palette) : palette[color],
        strokeWidthPx,
        dash: dash?.map((length) => length * strokeWidthPx),
        round: dash === undefined,
      },
    ]
  })
}

/** Points with the number that stands in them, each over the one before. */
export function pointShapes(
  { points, under, roomless }: PlacedMarks,
  { palette, day, selected }: Inputs,
  zoom: number,
): (CircleShape | TextShape)[] {
  return points.flatMap(({ point, x, y }) => {
    const { shown, fresh } = markStateOn(point, day)
    if (!shown || point.kind === 'name' || under.has(point.id)) return []
    const { color, radiusPx, hollow }: PointLook = POINT_LOOKS[point.kind]
    const own = fresh > 0 ? fadingColor(fresh, palette) : palette[color]
    const isSelected = point.target !== null && sameTarget(point.target, selected)
    const edge = hollow ? own : palette.card
    const circle: CircleShape = {
      kind: 'circle',
      key: `point:${point.id}`,
      x,
      y,
      // MapLibre draws the edge around the disc, SVG along it.
      radiusPx: radiusAt(radiusPx, zoom) + (isSelected ? 2 : 0) + POINT_EDGE_PX / 2,
      fill: hollow ? palette.card : own,
      stroke: isSelected ? palette.accent : edge,
      strokeWidthPx: POINT_EDGE_PX,
    }
    if (point.number === '' || roomless.has(point.id)) return [circle]
    const inside = hollow ? palette.ink : palette.paper
    const fill = fresh > 0 ? palette.onFresh : inside
    return [circle, numberShape(`number:${point.id}`, point.number, { x, y }, fill)]
  })
}

const PLACE_RADII = { event: 6, match: 4, seat: 5, hover: 0 }

/** The seat, the selected event, what passes a filter, and the ring around what is hovered. */
export function placeShapes(
  points: readonly MapPoint[],
  locate: (position: Position) => { x: number; y: number } | null,
  palette: Palette,
): CircleShape[] {
  const placed = points.flatMap((point) => {
    const at = locate(point.position)
    return at ? [{ ...point, ...at }] : []
  })
  const rings = placed.filter(({ kind }) => kind === 'hover' || kind === 'event')
  const discs = placed.filter(({ kind }) => kind !== 'hover')
  return [
    ...rings.map(
      ({ id, x, y }): CircleShape => ({
        kind: 'circle',
        key: `ring:${id}`,
        x,
        y,
        radiusPx: 12.25,
        stroke: palette.accent,
        strokeWidthPx: 2.5,
      }),
    ),
    ...discs.map(
      ({ id, x, y, kind }): CircleShape => ({
        kind: 'circle',
        key: `place:${id}`,
        x,
        y,
        radiusPx: PLACE_RADII[kind] + POINT_EDGE_PX / 2,
        fill: palette.accent,
        stroke: palette.card,
        strokeWidthPx: POINT_EDGE_PX,
      }),
    ),
  ]
}
