import { geoIdentity, geoPath } from 'd3-geo'
import type { FeatureCollection } from 'geojson'
import type { Bounds } from '../../domain/bounds'
import type { Position } from '../../domain/records'
import type { Box } from '../room/covered'

/** Jakarta from the bay to the south of the Secretariat, degrees. */
const FRAME: Bounds = [106.68, -6.272, 106.94, -6.08]

/** Where the plan's upper left corner is in a larger picture, in pixels. */
export type Corner = Pick<Box, 'left' | 'top'>
const AT_ORIGIN: Corner = { left: 0, top: 0 }

export interface InsetPicture {
  /** The land as an SVG path, in pixels of the picture. */
  land: string
  /** Drawn lines as one SVG path. */
  linesOf: (lines: readonly (readonly Position[])[]) => string
  /** Where a place stands in the picture, or null where it lies outside. */
  at: (position: Position) => readonly [x: number, y: number] | null
}

/**
 * A small plan of the city. So near to the equator a degree is as long to the east as to the north.
 * @param city land as polygons in degrees
 */
export function insetPicture(
  city: FeatureCollection,
  widthPx: number,
  heightPx: number,
  corner = AT_ORIGIN,
): InsetPicture {
  const [west, south, east, north] = FRAME
  const scale = Math.max(widthPx / (east - west), heightPx / (north - south))
  const right = corner.left + widthPx
  const bottom = corner.top + heightPx
  const originX = (corner.left + right) / 2 - scale * ((west + east) / 2)
  const originY = (corner.top + bottom) / 2 + scale * ((south + north) / 2)
  const plan = geoIdentity()
    .reflectY(true)
    .scale(scale)
    .translate([originX, originY])
    .clipExtent([
      [corner.left - 1, corner.top - 1],
      [right + 1, bottom + 1],
    ])
  const path = geoPath(plan).digits(1)
  return {
    land: landPath(city, [widthPx, heightPx, corner.left, corner.top].join(), (land) => path(land)),
    linesOf: (lines) => {
      const coordinates = lines.map((line) => line.map((position) => [...position]))
      return path({ type: 'MultiLineString', coordinates }) ?? ''
    },
    at: ([longitude, latitude]) => {
      const x = originX + scale * longitude
      const y = originY - scale * latitude
      return x >= corner.left && x <= right && y >= corner.top && y <= bottom ? [x, y] : null
    },
  }
}

const landPaths = new WeakMap<FeatureCollection, Map<string, string>>()

/** Drawn once for a place on the screen: the coast takes longer than a frame, and never changes. */
function landPath(
  city: FeatureCollection,
  place: string,
  draw: (land: FeatureCollection) => string | null,
): string {
  const known = landPaths.get(city) ?? new Map<string, string>()
  landPaths.set(city, known)
  const path = known.get(place) ?? draw(landOf(city)) ?? ''
  known.set(place, path)
  return path
}

function landOf(city: FeatureCollection): FeatureCollection {
  return {
    ...city,
    features: city.features.filter(({ properties }) => properties?.part === 'land'),
  }
}

/** Whether a place lies in the frame of the plan. */
export function isInInset([longitude, latitude]: Position): boolean {
  const [west, south, east, north] = FRAME
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}
