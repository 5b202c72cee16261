import { describe, expect, it } from 'vitest'
import { NARROW_PADDING, wallInSmall, wallPadding } from '../../../../src/app/map/wall-frame'
import { REGION } from '../../../../src/map/framing'
import { locator } from '../../../../src/map/svg/locate'
import { surfaceProjection } from '../../../../src/map/svg/surface-projection'
import { surfaceView } from '../../../../src/map/svg/surface-view'
import { found } from '../../../fixtures/builders'
import { aCamera, aMapInput } from '../../../fixtures/map-input'

const WALLS = [
  { widthPx: 1280, heightPx: 720, stagePx: 576 },
  { widthPx: 1920, heightPx: 1080, stagePx: 888 },
  { widthPx: 1024, heightPx: 768, stagePx: 610 },
  { widthPx: 390, heightPx: 844, stagePx: 380 },
]
const PLACES = [
  [106.8, -6.2],
  [100.5, 13.75],
  [121, 14.6],
] as const

const LOOKS = {
  'a framed region': { framing: { kind: 'bounds', bounds: REGION } as const, camera: null },
  'a globe': { framing: { kind: 'globe', center: [115, 5] as const } as const, camera: null },
  'a step’s own camera': {
    framing: { kind: 'bounds', bounds: REGION } as const,
    camera: aCamera(4.4, 1.5, 110.8),
  },
}

/** Where places lie on a map, as shares of its width and height. */
function spots(
  look: keyof typeof LOOKS,
  size: { widthPx: number; heightPx: number },
  padding: ReturnType<typeof wallPadding>,
  zoomBy = 0,
) {
  const { framing, camera } = LOOKS[look]
  const projection = framing.kind === 'globe' ? 'globe' : 'mercator'
  const moved = camera && { ...camera, zoom: camera.zoom + zoomBy }
  const view = surfaceView(aMapInput({ framing, camera: moved, projection, padding }), size)
  const locate = locator(view, surfaceProjection(view))
  return PLACES.map((place) => {
    const { x, y } = found(locate(place))
    return { x: x / size.widthPx, y: y / size.heightPx }
  })
}

describe.each(WALLS)('the wall of $widthPx × $heightPx in small', (wall) => {
  const small = wallInSmall(wall)

  it('has the shape of the wall’s map', () => {
    expect(small.widthPx / small.heightPx).toBeCloseTo(wall.widthPx / wall.stagePx, 6)
  })

  it.each(Object.keys(LOOKS) as (keyof typeof LOOKS)[])('frames %s as the wall does', (look) => {
    const projection = look === 'a globe' ? 'globe' : 'mercator'
    const padding =
      wall.widthPx < 768 ? NARROW_PADDING[projection] : wallPadding(projection, wall.widthPx)
    const size = { widthPx: wall.widthPx, heightPx: wall.stagePx }
    const zoomBy = Math.log2(small.widthPx / found(small.screenPx))
    const there = spots(look, size, padding)
    const here = spots(look, small, small.padding[projection], zoomBy)
    for (const [index, { x, y }] of there.entries()) {
      expect(Math.abs(found(here[index]).x - x)).toBeLessThan(0.01)
      expect(Math.abs(found(here[index]).y - y)).toBeLessThan(0.01)
    }
  })
})
