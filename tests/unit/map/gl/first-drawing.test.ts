import type { Map as MapLibreMap } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { drawOnceAllIsThere } from '../../../../src/map/gl/first-drawing'

/** A surface whose calls stand behind it, as a browser's do, and are noted. */
function aMap() {
  const calls: string[] = []
  const surface = Object.create({
    clear: () => calls.push('clear'),
    drawArrays: () => calls.push('arrays'),
    drawElements: () => calls.push('elements'),
    linkProgram: () => calls.push('link'),
  })
  let isLoaded = false
  let fails = false
  const painter = {
    context: { gl: surface },
    render: () => {
      surface.linkProgram()
      surface.clear()
      if (fails) throw new Error('no program')
      surface.drawArrays()
      surface.drawElements()
    },
  }
  drawOnceAllIsThere({ painter, loaded: () => isLoaded } as unknown as MapLibreMap)
  return {
    calls,
    frame: () => painter.render(),
    arrive: () => {
      isLoaded = true
    },
    failOnce: (frame: () => void) => {
      fails = true
      expect(frame).toThrow('no program')
      fails = false
    },
  }
}

const DRAWN = ['link', 'clear', 'arrays', 'elements']

describe('frames before all has come', () => {
  it('make programs and draw nothing', () => {
    const { calls, frame } = aMap()
    frame()
    frame()
    expect(calls).toEqual(['link', 'link'])
  })

  it('are followed by whole ones, for good', () => {
    const { calls, frame, arrive } = aMap()
    frame()
    arrive()
    frame()
    frame()
    expect(calls).toEqual(['link', ...DRAWN, ...DRAWN])
  })

  it('give the surface its calls back where one fails', () => {
    const { calls, frame, arrive, failOnce } = aMap()
    failOnce(frame)
    arrive()
    frame()
    expect(calls).toEqual(['link', ...DRAWN])
  })
})
