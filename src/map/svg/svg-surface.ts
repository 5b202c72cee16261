import type { Position } from '../../domain/records'
import { lensLineFeatures } from '../mark-features'
import type { LensLine } from '../marks'
import type { ScreenPoint, Surface } from '../target'
import { locator } from './locate'
import { surfaceProjection } from './surface-projection'
import type { SurfaceView } from './surface-view'

/**
 * The map as it is drawn in SVG.
 * @param country code of the country whose land is under the point that is asked for
 */
export function svgSurface(
  view: SurfaceView,
  lines: readonly LensLine[],
  country: string | null,
): Surface {
  const locate = locator(view, surfaceProjection(view))
  return {
    locate,
    linesAt: (at, reachPx) => linesAt(lines, locate, at, reachPx),
    landAt: () => (country === null ? [] : [country]),
  }
}

function linesAt(
  lines: readonly LensLine[],
  locate: Surface['locate'],
  at: ScreenPoint,
  reachPx: number,
): LensLine[] {
  const features = lensLineFeatures(lines).features
  const hits = lines.filter((_line, index) => {
    const coordinates = features[index]?.geometry.coordinates ?? []
    const spots = coordinates.map((position) => locate(position as unknown as Position))
    return spots.some((spot, step) => {
      const before = spots[step - 1]
      return spot && before && toSegment(at, before, spot) <= reachPx
    })
  })
  return hits.reverse()
}

/** Distance of a point from a straight piece of line. */
function toSegment(at: ScreenPoint, a: ScreenPoint, b: ScreenPoint): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2
  const along = ((at.x - a.x) * (b.x - a.x) + (at.y - a.y) * (b.y - a.y)) / (length || 1)
  const share = Math.min(Math.max(along, 0), 1)
  return Math.hypot(a.x + share * (b.x - a.x) - at.x, a.y + share * (b.y - a.y) - at.y)
}
