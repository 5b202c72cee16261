import type { Position } from 'geojson'
import type { Country } from './country'

/**
 * Rings that cross the 180th meridian, moved east of it as one piece: longitudes go past 180.
 *
 * The packages store such rings with a jump from 180 to -180. mapshaper works in the plane and
 * would take the jump for an edge around the globe. MapLibre and d3-geo both read 190 as -170.
 */
export function unwrapCountry(country: Country): Country {
  const coordinates = country.geometry.coordinates.map(unwrapPolygon)
  return { ...country, geometry: { type: 'MultiPolygon', coordinates } }
}

/** A polygon moves whole: its holes follow its outer ring. */
function unwrapPolygon(rings: Position[][]): Position[][] {
  const outer = rings[0]
  if (!outer || !hasJump(outer)) return rings
  return rings.map((ring) => ring.map(([x = 0, y = 0]) => [x < 0 ? x + 360 : x, y]))
}

function hasJump(ring: Position[]): boolean {
  return ring.some((point, index) => {
    const previous = ring[index - 1]
    return previous !== undefined && Math.abs((point[0] ?? 0) - (previous[0] ?? 0)) > 180
  })
}
