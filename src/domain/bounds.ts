import type { Position } from './records'

/** West, south, east, north in degrees; west is greater than east across the 180th meridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** Coasts are simplified and small islands left out: a point this near still belongs. */
const MARGIN_DEGREES = 0.5

/** Whether a point can lie in the country that the box is drawn around. */
export function isNearBox([longitude, latitude]: Position, [west, south, east, north]: Bounds) {
  const inLatitude = latitude >= south - MARGIN_DEGREES && latitude <= north + MARGIN_DEGREES
  const eastOfWest = longitude >= west - MARGIN_DEGREES
  const westOfEast = longitude <= east + MARGIN_DEGREES
  return inLatitude && (west <= east ? eastOfWest && westOfEast : eastOfWest || westOfEast)
}
