import type { Bounds } from '../domain/bounds'
import type { Position } from '../domain/records'

/** Room that panels take at each edge of the map, in CSS pixels. */
export interface Padding {
  top: number
  right: number
  bottom: number
  left: number
}

/** What should be in view: a box, or the globe turned to a place. */
export type Framing = { kind: 'bounds'; bounds: Bounds } | { kind: 'globe'; center: Position }

export function sameFraming(a: Framing, b: Framing): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

/** MapLibre zoom from which a vertex of the region's coarse land is worth several pixels. */
export const FINE_ZOOM = 3.8

/** Below this the coarser coast of the region is drawn, from here on the city's own. */
export const CITY_ZOOM = 8.5

/** Southeast Asia, from Myanmar's west to Papua and from Timor to Myanmar's north. */
export const REGION: Bounds = [92.2, -11.4, 141.2, 28.4]

/** What should be in view: the region, and with it whatever the view is about beyond it. */
export function boundsFor(focus: Position | null): Bounds {
  if (!focus || contains(REGION, focus)) return REGION
  const [west, south, east, north] = REGION
  // The Americas lie nearer across the Pacific.
  const longitude = focus[0] < -60 ? focus[0] + 360 : focus[0]
  const latitude = focus[1]
  return [
    Math.min(west, longitude - 6),
    Math.min(south, latitude - 4),
    Math.max(east, longitude + 6),
    Math.max(north, latitude + 4),
  ]
}

/** Share of a country's size that is left free at each of its sides. */
const AROUND = 0.2
/** A small country is seen among its neighbours: the least width and height, degrees. */
const LEAST = { width: 16, height: 12 }

/** A country with something of what lies around it; the region where that is hardly less. */
export function boundsAround([west, south, east, north]: Bounds): Bounds {
  const across = Math.max((east - west) * AROUND, (LEAST.width - (east - west)) / 2)
  const along = Math.max((north - south) * AROUND, (LEAST.height - (north - south)) / 2)
  const around = [west - across, south - along, east + across, north + along] as const
  const isWide = around[2] - around[0] > 0.8 * (REGION[2] - REGION[0])
  return isWide ? REGION : around
}

function contains([west, south, east, north]: Bounds, [longitude, latitude]: Position): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}

/**
 * MapLibre zoom at which the whole globe fits.
 * @param freePx edge of the free square, in CSS pixels
 * @param latitude of the middle, in degrees: MapLibre's zoom says the scale there
 */
export function globeZoom(freePx: number, latitude: number): number {
  const acrossAtZero = 512 / Math.PI / Math.cos((latitude * Math.PI) / 180)
  return Math.log2((Math.max(freePx, 120) * GLOBE_SHARE) / acrossAtZero)
}

/** The globe may be a little larger than the free square: what it is about is in its middle. */
const GLOBE_SHARE = 1.4

/** Padding never takes more than this share of an edge: a small window still shows the map. */
const MOST = 0.42

/** Padding in whole pixels, of which opposite edges together leave the map some room. */
export function usablePadding(padding: Padding, widthPx: number, heightPx: number): Padding {
  const across = Math.min(1, (widthPx * 2 * MOST) / Math.max(padding.left + padding.right, 1))
  const down = Math.min(1, (heightPx * 2 * MOST) / Math.max(padding.top + padding.bottom, 1))
  return {
    left: Math.round(padding.left * across),
    right: Math.round(padding.right * across),
    top: Math.round(padding.top * down),
    bottom: Math.round(padding.bottom * down),
  }
}
