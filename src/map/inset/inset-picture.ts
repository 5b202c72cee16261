import { geoIdentity, geoPath } from 'd3-geo'
import type { FeatureCollection } from 'geojson'
import type { Position } from '../../domain/records'
import type { Bounds } from '../framing'

/** Jakarta from the bay to the south of the Secretariat, degrees. */
const FRAME: Bounds = [106.68, -6.272, 106.94, -6.08]

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
): InsetPicture {
  const [west, south, east, north] = FRAME
  const scale = Math.max(widthPx / (east - west), heightPx / (north - south))
  const left = widthPx / 2 - scale * ((west + east) / 2)
  const top = heightPx / 2 + scale * ((south + north) / 2)
  const plan = geoIdentity()
    .reflectY(true)
    .scale(scale)
    .translate([left, top])
    .clipExtent([
      [-1, -1],
      [widthPx + 1, heightPx + 1],
    ])
  const land: FeatureCollection = {
    ...city,
    features: city.features.filter(({ properties }) => properties?.part === 'land'),
  }
  const path = geoPath(plan).digits(1)
  return {
    land: path(land) ?? '',
    linesOf: (lines) => {
      const coordinates = lines.map((line) => line.map((position) => [...position]))
      return path({ type: 'MultiLineString', coordinates }) ?? ''
    },
    at: ([longitude, latitude]) => {
      const x = left + scale * longitude
      const y = top - scale * latitude
      return x >= 0 && x <= widthPx && y >= 0 && y <= heightPx ? [x, y] : null
    },
  }
}

/** Whether a place lies in the frame of the plan. */
export function isInInset([longitude, latitude]: Position): boolean {
  const [west, south, east, north] = FRAME
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}
