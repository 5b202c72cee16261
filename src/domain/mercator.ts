import type { Position } from './records'

/** A place on the plane of Web Mercator, both ways in degrees of longitude; y grows to the north. */
export type PlanePoint = readonly [x: number, y: number]

const RADIANS = Math.PI / 180

export function toPlane([longitude, latitude]: Position): PlanePoint {
  return [longitude, Math.asinh(Math.tan(latitude * RADIANS)) / RADIANS]
}

export function fromPlane([x, y]: PlanePoint): Position {
  return [x, Math.atan(Math.sinh(y * RADIANS)) / RADIANS]
}
