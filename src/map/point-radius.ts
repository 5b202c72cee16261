/** The edge around a point, and around a disc that is no ring. */
export const POINT_EDGE_PX = 2
/** Points from this radius on hold a number. */
const LARGE_PX = 8
/** Far out, as on a phone, those of one city would take up a country: their scale by zoom. */
export const LARGE_SCALE = [
  [2.4, 0.8],
  [2.75, 1],
] as const

/** Radius in pixels: points that hold a number get smaller far out, others stay as they are. */
export function scaledRadius(radiusPx: number, scale: number): number {
  return radiusPx < LARGE_PX ? radiusPx : radiusPx * scale
}

/** Radius of a point at a zoom, in pixels. */
export function radiusAt(radiusPx: number, zoom: number): number {
  const [[far, least], [near, most]] = LARGE_SCALE
  const share = Math.min(Math.max((zoom - far) / (near - far), 0), 1)
  return scaledRadius(radiusPx, least + share * (most - least))
}
