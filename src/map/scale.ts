import { toPlane } from '../domain/mercator'
import { type Padding, REGION, usablePadding } from './framing'

/**
 * How large the map is drawn: pixels that a degree of longitude takes while the whole region is in
 * view. Points of a lens and names find their room by it.
 */
export type Scale = number

/** About a phone's, for where no stage is known. */
export const SMALL_SCALE: Scale = 8
/** On smaller maps points touch, and leave numbers out, rather than move farther from their place. */
export const LEAST_SCALE: Scale = 6
/** A window that is resized moves points at some sizes only. */
const STEPS_PER_DOUBLING = 8
/** MapLibre draws the world this wide at zoom 0. */
const WORLD_PX = 512

/** The scale of a stage, rounded down: no two things are nearer than they were given room for. */
export function regionScale(
  padding: Padding,
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
): Scale {
  const { left, right, top, bottom } = usablePadding(padding, widthPx, heightPx)
  const [west, south] = toPlane([REGION[0], REGION[1]])
  const [east, north] = toPlane([REGION[2], REGION[3]])
  const scale = Math.min(
    (widthPx - left - right) / (east - west),
    (heightPx - top - bottom) / (north - south),
  )
  if (!(scale > 0)) return SMALL_SCALE
  if (scale < LEAST_SCALE) return LEAST_SCALE
  return 2 ** (Math.floor(Math.log2(scale) * STEPS_PER_DOUBLING) / STEPS_PER_DOUBLING)
}

/** MapLibre zoom at which the map has a scale. */
export const zoomAt = (scale: Scale): number => Math.log2((scale * 360) / WORLD_PX)
