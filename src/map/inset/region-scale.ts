import type { MapInput } from '../map-input'

/** From this zoom on a map shows one country rather than a region. */
const COUNTRY_ZOOM = 6
/** A framed box of fewer degrees of longitude is a part of the region, which needs its corners. */
const REGION_DEGREES = 40

/** Whether the flat map shows so much that a city is a dot on it. */
export function isRegionScale({
  projection,
  camera,
  framing,
}: Pick<MapInput, 'projection' | 'camera' | 'framing'>): boolean {
  if (projection === 'globe') return false
  if (camera) return camera.zoom < COUNTRY_ZOOM
  return framing.kind === 'bounds' && framing.bounds[2] - framing.bounds[0] > REGION_DEGREES
}
