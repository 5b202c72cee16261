import { describe, expect, it } from 'vitest'
import { cityGeometry } from '../../../../src/map/geometry'
import { insetPicture, isInInset } from '../../../../src/map/inset/inset-picture'
import { shippedTopology } from '../shipped-geometry'

const picture = insetPicture(cityGeometry(shippedTopology('city')), 168, 124)
const SECRETARIAT = [106.7992, -6.2386] as const
const TANJUNG_PRIOK = [106.88, -6.11] as const

describe('the plan of Jakarta', () => {
  it('has land', () => {
    expect(picture.land).toMatch(/^M/)
  })

  it('shows no sea as land: the frame that hides the coarser coast stays out', () => {
    expect(picture.land).not.toContain('Infinity')
    expect(picture.at([106.82, -6.085])).not.toBeNull()
    // The bay is the picture's upper edge: land does not cover the whole of it.
    expect(picture.land).not.toMatch(/^M-1,-1L169,-1L169,125L-1,125Z$/)
  })

  it('has the harbour north-east of the Secretariat', () => {
    const [homeX = 0, homeY = 0] = picture.at(SECRETARIAT) ?? []
    const [portX = 0, portY = 0] = picture.at(TANJUNG_PRIOK) ?? []
    expect(portX).toBeGreaterThan(homeX)
    expect(portY).toBeLessThan(homeY)
  })

  it('has no place for what lies outside the city', () => {
    expect(picture.at([115.2, -8.65])).toBeNull()
    expect(isInInset([115.2, -8.65])).toBe(false)
    expect(isInInset(SECRETARIAT)).toBe(true)
  })

  it('has its land drawn once for a place on the screen, and for every place of its own', () => {
    const city = cityGeometry(shippedTopology('city'))
    let looks = 0
    const watched = new Proxy(city, {
      get: (target, key, receiver) => {
        if (key === 'features') looks++
        return Reflect.get(target, key, receiver)
      },
    })
    const first = insetPicture(watched, 168, 124).land
    const looked = looks
    expect(looked).toBeGreaterThan(0)
    expect(insetPicture(watched, 168, 124).land).toBe(first)
    expect(looks).toBe(looked)
    const moved = insetPicture(watched, 168, 124, { left: 100, top: 10 }).land
    expect(moved).toMatch(/^M/)
    expect(moved).not.toBe(first)
  })

  it('draws lines as one path', () => {
    const lines = [[SECRETARIAT, TANJUNG_PRIOK]]
    expect(picture.linesOf(lines)).toMatch(/^M[\d.]+,[\d.]+L[\d.]+,[\d.]+$/)
    expect(picture.linesOf([])).toBe('')
  })
})
