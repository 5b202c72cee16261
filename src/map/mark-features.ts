import { geoDistance } from 'd3-geo'
import type {
  Feature,
  FeatureCollection,
  Position as GeoPosition,
  LineString,
  Point,
} from 'geojson'
import type { Position } from '../domain/records'
import type { LensLine, LensPoint } from './marks'
import { wayOver } from './way-over'

/** Feature state goes by numbers: marks are numbered in their order, from 1. */
export const numberOf = (index: number) => index + 1

/** Points of a lens; what the date changes is not in them. */
export function lensPointFeatures(points: readonly LensPoint[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: points.map(
      ({ kind, label, number, rank, position }, index): Feature<Point> => ({
        type: 'Feature',
        id: numberOf(index),
        properties: { kind, label, number, rank },
        geometry: { type: 'Point', coordinates: [...position] },
      }),
    ),
  }
}

/** Lines of a lens as GeoJSON, numbered for feature state in their order. */
export function lensLineFeatures(lines: readonly LensLine[]): FeatureCollection<LineString> {
  return {
    type: 'FeatureCollection',
    features: lines.map(
      ({ kind, path }, index): Feature<LineString> => ({
        type: 'Feature',
        id: numberOf(index),
        properties: { kind },
        geometry: { type: 'LineString', coordinates: coordinatesOf(path) },
      }),
    ),
  }
}

function coordinatesOf(path: LensLine['path']): GeoPosition[] {
  if ('from' in path) return greatCircle(path.from, path.to)
  return path.map((position) => [...position])
}

/** Degrees of arc between two vertices: fine enough to look round on a globe that fills a screen. */
const STEP_DEGREES = 1.5

/**
 * The shortest way over the globe, bent around a pole that it comes too near to. Longitudes run on
 * beyond 180 degrees rather than jump, so that no line crosses the whole map at the date line.
 */
export function greatCircle(from: Position, to: Position): GeoPosition[] {
  const degrees = (geoDistance([...from], [...to]) * 180) / Math.PI
  const steps = Math.max(1, Math.ceil(degrees / STEP_DEGREES))
  const at = wayOver(from, to)
  let before = from[0]
  return Array.from({ length: steps + 1 }, (_, step): GeoPosition => {
    const [longitude, latitude] = at(step / steps)
    before = longitude + 360 * Math.round((before - longitude) / 360)
    return [before, latitude]
  })
}
