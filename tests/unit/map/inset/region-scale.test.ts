import { describe, expect, it } from 'vitest'
import { REGION } from '../../../../src/map/framing'
import { isRegionScale } from '../../../../src/map/inset/region-scale'

describe('the scale of a region', () => {
  const camera = { latitude: 0, longitude: 110, bearing: 0, pitch: 0 }
  const region = { kind: 'bounds', bounds: REGION } as const
  const city = { kind: 'bounds', bounds: [106.77, -6.27, 106.87, -6.11] } as const

  it('is that of the framed region, and not that of a framed city', () => {
    const flat = { projection: 'mercator', camera: null } as const
    expect(isRegionScale({ ...flat, framing: region })).toBe(true)
    expect(isRegionScale({ ...flat, framing: city })).toBe(false)
  })

  it('follows the viewer’s own camera before the framing', () => {
    const near = {
      projection: 'mercator',
      framing: region,
      camera: { ...camera, zoom: 9 },
    } as const
    expect(isRegionScale(near)).toBe(false)
    expect(isRegionScale({ ...near, framing: city, camera: { ...camera, zoom: 4 } })).toBe(true)
  })

  it('is never that of a globe', () => {
    const globe = { kind: 'globe', center: [111, 9] } as const
    expect(isRegionScale({ projection: 'globe', framing: globe, camera: null })).toBe(false)
  })
})
