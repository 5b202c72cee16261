import { describe, expect, it } from 'vitest'
import { LEAST_SCALE, regionScale, SMALL_SCALE, zoomAt } from '../../../src/map/scale'
import { surfaceView } from '../../../src/map/svg/surface-view'
import { aMapInput } from '../../fixtures/map-input'

const padding = { top: 20, right: 300, bottom: 20, left: 200 }

describe('the scale of the region on a stage', () => {
  it.each([
    [900, 500],
    [1280, 414],
    [1920, 860],
  ])('at %i × %i is that of the framed map, or a step less', (widthPx, heightPx) => {
    const size = { widthPx, heightPx }
    const { camera } = surfaceView(aMapInput({ padding }), size)
    const zoom = zoomAt(regionScale(padding, size))
    expect(zoom).toBeLessThanOrEqual(camera.zoom + 1e-9)
    expect(zoom).toBeGreaterThan(camera.zoom - 1 / 8)
  })

  it('stays the same while a window grows by little', () => {
    const at = (heightPx: number) => regionScale(padding, { widthPx: 1920, heightPx })
    expect(at(604)).toBe(at(601))
    expect(at(800)).toBeGreaterThan(at(600))
  })

  it('is that of a small stage while there is none, and never so small that points go far', () => {
    expect(regionScale(padding, { widthPx: 0, heightPx: 0 })).toBe(SMALL_SCALE)
    expect(regionScale(padding, { widthPx: 200, heightPx: 150 })).toBe(LEAST_SCALE)
  })
})
