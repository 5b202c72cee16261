import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REGION } from '../../../../src/map/framing'
import { locator, placeAt } from '../../../../src/map/svg/locate'
import { between, panned, standIn, zoomed } from '../../../../src/map/svg/move-view'
import { surfaceProjection } from '../../../../src/map/svg/surface-projection'
import { type SurfaceView, surfaceView } from '../../../../src/map/svg/surface-view'
import { aCamera, aMapInput } from '../../../fixtures/map-input'

const SIZE = { widthPx: 1280, heightPx: 600 }
const flat = (camera = aCamera(4, 8, 115)): SurfaceView => surfaceView(aMapInput({ camera }), SIZE)
const globe = (camera = aCamera(2, 10, 110)): SurfaceView =>
  surfaceView(aMapInput({ camera, projection: 'globe' }), SIZE)
const spot = (view: SurfaceView, place: readonly [number, number]) =>
  locator(view, surfaceProjection(view))(place)

describe('a flat map', () => {
  it('has a world of 512 pixels at zoom 0, as MapLibre has', () => {
    const view = flat()
    const degree = (512 * 2 ** 4) / 360
    const east = spot(view, [125, 8])
    expect(east?.x).toBeCloseTo(640 + 10 * degree, 6)
    expect(east?.y).toBeCloseTo(300, 6)
  })

  it('frames a box between the paddings', () => {
    const padding = { top: 20, right: 420, bottom: 20, left: 236 }
    const view = surfaceView(aMapInput({ padding }), SIZE)
    const [west, south, east, north] = REGION
    const topLeft = spot(view, [west, north])
    const bottomRight = spot(view, [east, south])
    expect(topLeft?.x).toBeGreaterThanOrEqual(235.9)
    expect(topLeft?.y).toBeGreaterThanOrEqual(19.9)
    expect(bottomRight?.x).toBeLessThanOrEqual(1280 - 419.9)
    expect(bottomRight?.y).toBeLessThanOrEqual(580.1)
    // It fills one of the two directions.
    const rest = Math.min(
      1280 - 420 - 236 - ((bottomRight?.x ?? 0) - (topLeft?.x ?? 0)),
      560 - ((bottomRight?.y ?? 0) - (topLeft?.y ?? 0)),
    )
    expect(rest).toBeCloseTo(0, 4)
  })

  it('shows nothing beyond its poles', () => {
    const view = flat(aCamera(1.5, 84, 0))
    expect(spot(view, [0, 85.05])?.y).toBeLessThanOrEqual(0.5)
  })

  it('with north to the side has east on top', () => {
    const view = flat({ ...aCamera(4, 0, 100), bearing: 90 })
    const east = spot(view, [105, 0])
    expect(east?.x).toBeCloseTo(640, 4)
    expect(east?.y).toBeLessThan(300)
  })
})

describe('a globe', () => {
  it('stands in the middle of what the panels leave free', () => {
    const padding = { top: 0, right: 410, bottom: 0, left: 200 }
    const input = aMapInput({ padding, projection: 'globe', camera: aCamera(2, 10, 110) })
    expect(spot(surfaceView(input, SIZE), [110, 10])?.x).toBeCloseTo(640 - 105, 6)
  })

  it('hides its far side', () => {
    expect(spot(globe(), [-70, -10])).toBeNull()
    expect(spot(globe(), [100, 10])).not.toBeNull()
  })

  it('has the scale of the flat map in its middle', () => {
    const near = (view: SurfaceView) => (spot(view, [110.01, 10])?.x ?? 0) - 640
    expect(near(globe())).toBeCloseTo(near(flat(aCamera(2, 10, 110))), 3)
  })

  it('looks to the north where its camera has north up', () => {
    expect(spot(globe(), [110, 20])?.y).toBeLessThan(300)
    const turned = globe({ ...aCamera(2, 10, 110), bearing: 90 })
    expect(spot(turned, [120, 10])?.y).toBeLessThan(300)
  })
})

describe('what is drawn at a place', () => {
  it.each([
    ['a flat map', flat],
    ['a globe', globe],
  ])('is found again by its pixel on %s', (_name, make) => {
    fc.assert(
      fc.property(
        fc.double({ min: 95, max: 125, noNaN: true }),
        fc.double({ min: -8, max: 25, noNaN: true }),
        (longitude, latitude) => {
          const view = make()
          const at = spot(view, [longitude, latitude])
          const place = at && placeAt(view, at)
          expect(place?.[0]).toBeCloseTo(longitude, 6)
          expect(place?.[1]).toBeCloseTo(latitude, 6)
        },
      ),
    )
  })
})

describe('a hand on the map', () => {
  it('takes the place under it along', () => {
    const before = flat()
    const place = placeAt(before, { x: 500, y: 250 })
    const after = panned(before, 60, -30)
    const moved = place && spot(after, place)
    expect(moved?.x).toBeCloseTo(560, 4)
    expect(moved?.y).toBeCloseTo(220, 4)
  })

  it('turns a globe towards it and leaves its size', () => {
    const before = globe()
    const after = panned(before, 50, 80)
    expect(after.camera.longitude).toBeLessThan(110)
    expect(after.camera.latitude).toBeGreaterThan(10)
    const radius = ({ camera }: SurfaceView) =>
      2 ** camera.zoom / Math.cos((camera.latitude * Math.PI) / 180)
    expect(radius(after)).toBeCloseTo(radius(before), 6)
  })

  it('zooms about the pointer', () => {
    const before = flat()
    const at = { x: 900, y: 200 }
    const place = placeAt(before, at)
    const after = zoomed(before, 1, at)
    const moved = place && spot(after, place)
    expect(after.camera.zoom).toBe(5)
    expect(moved?.x).toBeCloseTo(at.x, 4)
    expect(moved?.y).toBeCloseTo(at.y, 4)
  })

  it('never goes nearer than the map has detail for', () => {
    expect(zoomed(flat(), 40).camera.zoom).toBe(16)
  })
})

it('a flight takes the short way round', () => {
  const way = between(flat(aCamera(3, 0, 170)), flat(aCamera(3, 0, -170)), 0.5)
  expect(Math.abs(way.camera.longitude)).toBeCloseTo(180, 6)
})

it('a drawn map stands in for another view of it, moved and scaled', () => {
  const drawn = flat()
  const now = zoomed(panned(drawn, 40, 20), 0.5)
  const move = standIn(drawn, now)
  const before = spot(drawn, [103.8, 1.3])
  const after = spot(now, [103.8, 1.3])
  expect((before?.x ?? 0) * (move?.scale ?? 0) + (move?.x ?? 0)).toBeCloseTo(after?.x ?? 0, 3)
  expect((before?.y ?? 0) * (move?.scale ?? 0) + (move?.y ?? 0)).toBeCloseTo(after?.y ?? 0, 3)
})
