import type { GeoJSON } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createPointView } from '../../../../src/map/gl/point-view'
import type { MapPoint } from '../../../../src/map/map-input'

const ring = vi.hoisted(() => ({ at: null as unknown }))

vi.mock('maplibre-gl', () => ({
  Marker: class {
    setLngLat(at: unknown) {
      ring.at = at
      return this
    }
    addTo() {
      return this
    }
    remove() {
      ring.at = null
    }
  },
}))

const seat: MapPoint = { id: 'seat', name: 'Jakarta', position: [106.8, -6.2], kind: 'seat' }
const hovered: MapPoint = { id: 'hover', name: '', position: [100.5, 13.8], kind: 'hover' }

/** A map that notes what its source of points is given. */
function aMap() {
  const sent: GeoJSON[] = []
  const map = {
    getSource: () => ({ setData: (data: GeoJSON) => sent.push(data) }),
    getLayersOrder: () => [],
  }
  return { map: map as unknown as MapLibreMap, sent }
}

describe('the points of the map', () => {
  beforeEach(() => {
    ring.at = null
  })

  it('are not sent again where they are the same, made anew', () => {
    const { map, sent } = aMap()
    createPointView(map, [seat]).draw({ points: [{ ...seat }] } as never)
    expect(sent).toEqual([])
  })

  it('are not sent for what is hovered: a ring stands over the map, and goes', () => {
    const { map, sent } = aMap()
    const view = createPointView(map, [seat])
    view.draw({ points: [seat, hovered] } as never)
    expect(ring.at).toEqual([100.5, 13.8])
    view.draw({ points: [seat] } as never)
    expect(ring.at).toBeNull()
    expect(sent).toEqual([])
  })

  it('are sent where others are shown', () => {
    const { map, sent } = aMap()
    createPointView(map, []).draw({ points: [seat] } as never)
    expect(sent).toHaveLength(1)
  })
})
