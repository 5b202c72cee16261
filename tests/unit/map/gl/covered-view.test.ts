import type { Map as MapLibreMap } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { createCoveredView } from '../../../../src/map/gl/covered-view'
import type { MapInput } from '../../../../src/map/map-input'

const BOX = { left: 0, right: 100, top: 0, bottom: 40 }

/** As much of a map as the view needs; `fire` stands for what the map tells. */
function fakeMap() {
  const listeners = new Map<string, (() => void)[]>()
  const listen = (type: string, listener: () => void) => {
    listeners.set(type, [...(listeners.get(type) ?? []), listener])
  }
  const sent: number[] = []
  const images = new Set<string>()
  const map = {
    on: listen,
    once: listen,
    isMoving: () => false,
    hasImage: (id: string) => images.has(id),
    addImage: (id: string) => images.add(id),
    getContainer: () => ({ clientWidth: 800, clientHeight: 400 }),
    getCenter: () => ({ lng: 110, lat: 5 }),
    project: () => ({ x: 400, y: 200 }),
    getSource: () => ({
      setData: ({ features }: { features: unknown[] }) => sent.push(features.length),
    }),
    getLayersOrder: () => [],
  }
  const fire = (type: string) => {
    for (const listener of listeners.get(type) ?? []) listener()
  }
  return { map: map as unknown as MapLibreMap, fire, sent }
}

const inputOf = (covered: MapInput['covered']) => ({ covered }) as MapInput

describe('names keep clear of what covers the map', () => {
  it('sends nothing that the style has', () => {
    const { map, fire, sent } = fakeMap()
    const covered = [BOX]
    createCoveredView(map, covered).draw(null, inputOf(covered))
    fire('idle')
    expect(sent).toEqual([])
  })

  it('waits with other boxes for the first picture', () => {
    const { map, fire, sent } = fakeMap()
    const view = createCoveredView(map, [])
    view.draw(inputOf([]), inputOf([BOX]))
    expect(sent).toEqual([])
    fire('idle')
    // The four sides of the surface are always taken.
    expect(sent).toEqual([5])
    view.draw(inputOf([BOX]), inputOf([BOX, BOX]))
    expect(sent).toEqual([5, 6])
  })

  it('sends at once where the style has none', () => {
    const { map, sent } = fakeMap()
    createCoveredView(map, null).draw(null, inputOf([BOX]))
    expect(sent).toEqual([5])
  })

  it('lets a map that moves go without, and tells where it rests', () => {
    const { map, fire, sent } = fakeMap()
    createCoveredView(map, [BOX])
    fire('movestart')
    fire('moveend')
    expect(sent).toEqual([0, 5])
  })

  it('sends everything again after a lost surface', () => {
    const { map, fire, sent } = fakeMap()
    const covered = [BOX]
    const view = createCoveredView(map, covered)
    fire('idle')
    fire('webglcontextlost')
    view.draw(null, inputOf(covered))
    expect(sent).toEqual([5])
  })
})
