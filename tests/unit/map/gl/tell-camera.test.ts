import type { Map as MapLibreMap } from 'maplibre-gl'
import { describe, expect, it, vi } from 'vitest'
import { tellCamera } from '../../../../src/map/gl/tell-camera'
import { aMapInput } from '../../../fixtures/map-input'

/** As much of MapLibre as this needs: listeners that a test calls. */
function aMap() {
  const listeners = new Map<string, (event: unknown) => void>()
  const map = {
    on: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
    getCenter: () => ({ wrap: () => ({ lng: 110, lat: 5 }) }),
    ...{ getZoom: () => 4, getBearing: () => 0, getPitch: () => 0 },
  }
  return {
    map: map as unknown as MapLibreMap,
    fire: (type: string, event: object = {}) => listeners.get(type)?.(event),
  }
}

function watched(cooperative: boolean) {
  const { map, fire } = aMap()
  const onCamera = vi.fn()
  tellCamera(map, onCamera, () => aMapInput({ cooperative }))
  const wheel = (ctrlKey: boolean) => fire('wheel', { originalEvent: { ctrlKey, metaKey: false } })
  const move = (event: object = {}) => {
    fire('movestart', event)
    fire('moveend', event)
  }
  return { onCamera, wheel, move }
}

describe('the camera that a person moved', () => {
  it('is told of, that of a flight of our own is not', () => {
    const { onCamera, move } = watched(false)
    move()
    expect(onCamera).not.toHaveBeenCalled()
    move({ originalEvent: {} })
    expect(onCamera).toHaveBeenCalledWith(expect.objectContaining({ zoom: 4, latitude: 5 }))
  })

  it('is told of after a first turn of the wheel, which leaves no event', () => {
    const { onCamera, wheel, move } = watched(false)
    wheel(false)
    move()
    expect(onCamera).toHaveBeenCalledOnce()
  })

  it.each([
    [false, 0],
    [true, 1],
  ])('in somebody’s page with Ctrl only: %s', (ctrlKey, times) => {
    const { onCamera, wheel, move } = watched(true)
    wheel(ctrlKey)
    move()
    expect(onCamera).toHaveBeenCalledTimes(times)
  })
})
