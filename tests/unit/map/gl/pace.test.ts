import { describe, expect, it } from 'vitest'
import { paceOf } from '../../../../src/map/gl/pace'

describe('the pace of the map', () => {
  it('is every frame where a graphics card draws, or where the browser does not say', () => {
    expect(paceOf('ANGLE (Intel, Mesa Intel(R) UHD Graphics 620, OpenGL 4.6)')).toBe(0)
    expect(paceOf('')).toBe(0)
  })

  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.7, 256 bits)',
    'Microsoft Basic Render Driver',
  ])('leaves the cores to the page where %s draws', (renderer) => {
    expect(paceOf(renderer)).toBe(100)
  })
})
