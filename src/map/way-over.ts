import { geoInterpolate } from 'd3-geo'
import type { Position } from '../domain/records'

type Way = (share: number) => Position
type Vector = readonly [x: number, y: number, z: number]

/** Web Mercator, which the globe is drawn from, ends a little beyond; a line cut there has a kink. */
const OUTERMOST_LATITUDE = 82
const STEPS = 64
/** How far the middle may be pushed aside to clear a pole, degrees. */
const PUSHES = Array.from({ length: 40 }, (_, index) => index * 1.5)

/** The way from one place to another by shares of it: a great circle, bent where that meets a pole. */
export function wayOver(from: Position, to: Position): Way {
  for (const push of PUSHES) {
    const way = bent(from, to, push)
    if (highest(way) <= OUTERMOST_LATITUDE) return way
  }
  // A place itself lies beyond: no way there stays below.
  return bent(from, to, 0)
}

function highest(way: Way): number {
  const latitudes = Array.from({ length: STEPS + 1 }, (_, step) => Math.abs(way(step / STEPS)[1]))
  return Math.max(...latitudes)
}

/** Two arcs that meet in a point beside the middle, made one smooth way as a Bezier curve is. */
function bent(from: Position, to: Position, pushDegrees: number): Way {
  const straight = geoInterpolate([...from], [...to])
  if (pushDegrees === 0) return straight
  const control = aside(from, to, straight(0.5), pushDegrees)
  const first = geoInterpolate([...from], [...control])
  const second = geoInterpolate([...control], [...to])
  return (share) => geoInterpolate(first(share), second(share))(share)
}

/** A point square to the way at its middle, on the side away from the nearer pole. */
function aside(from: Position, to: Position, middle: Position, degrees: number): Position {
  const [x, y, z] = cross(vectorOf(from), vectorOf(to))
  const length = Math.hypot(x, y, z)
  const pole = Math.sign(middle[1]) || 1
  const sign = z * pole > 0 ? -1 : 1
  const reach = (sign * Math.tan(degrees * RADIANS)) / length
  const at = vectorOf(middle)
  return positionOf([at[0] + x * reach, at[1] + y * reach, at[2] + z * reach])
}

const RADIANS = Math.PI / 180

function vectorOf([longitude, latitude]: Position): Vector {
  const [lambda, phi] = [longitude * RADIANS, latitude * RADIANS]
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)]
}

function positionOf([x, y, z]: Vector): Position {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS]
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}
