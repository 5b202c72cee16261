import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mapLayers } from '../../../../src/map/gl/layers'
import { makeProgramsAhead } from '../../../../src/map/gl/programs-ahead'
import { PALETTES } from '../../../../src/ui/palette'

/** What a program takes of a layer, by the names of its properties, as MapLibre's own class has it. */
class Inputs {
  readonly cacheKey: string
  constructor({ paint = {} }: LayerSpecification, _zoom: number, takes: (name: string) => boolean) {
    this.cacheKey = Object.keys(paint).filter(takes).toSorted().join('/')
  }
}

/** A map of such layers that notes which programs it is asked for. */
function aMap(layers: LayerSpecification[]) {
  const asked: string[] = []
  let toldIdle: (() => void) | null = null
  const programCache = {
    getProgram: (variant: { name: string; programConfiguration?: Inputs }) => {
      asked.push(`${variant.name} ${variant.programConfiguration?.cacheKey ?? '-'}`)
    },
  }
  const layerOf = (id: string) => layers.find((layer) => layer.id === id)
  const stop = makeProgramsAhead({
    painter: { programCache },
    once: (_event: 'idle', act: () => void) => {
      toldIdle = act
    },
    getLayersOrder: () => layers.map(({ id }) => id),
    getLayer: layerOf,
    getPaintProperty: (id: string, property: string) =>
      (layerOf(id)?.paint as Record<string, unknown> | undefined)?.[property],
  } as unknown as MapLibreMap)
  return {
    asked,
    stop,
    begin: (name: string, layer?: LayerSpecification) => {
      const inputs = layer && { programConfiguration: new Inputs(layer, 0, () => true) }
      programCache.getProgram({ name, ...inputs })
      asked.length = 0
    },
    comeToRest: () => toldIdle?.(),
    rest: () => {
      toldIdle?.()
      vi.runAllTimers()
    },
  }
}

const LAND = { id: 'land', type: 'fill', source: 's', paint: { 'fill-color': 'red' } } as const
const LINE = { id: 'line', type: 'line', source: 's', paint: { 'line-width': 1 } } as const
const DASHED = { ...LINE, id: 'dashed', paint: { 'line-width': 1, 'line-dasharray': [3, 2] } }
const POINT = { id: 'point', type: 'circle', source: 's', paint: { 'circle-radius': 3 } } as const
const NAME = {
  ...{ id: 'name', type: 'symbol', source: 's' },
  paint: { 'text-color': 'black', 'icon-opacity': 0.5 },
} as LayerSpecification
const ROOM = {
  ...{ id: 'room', type: 'symbol', source: 's' },
  paint: { 'icon-opacity': 0 },
} as LayerSpecification

describe('programs that are made ahead', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('are those of lines, points and names, each once, with what it takes', () => {
    const { asked, begin, rest } = aMap([
      ...[LAND, LINE, { ...LINE, id: 'line of the same inputs' }, DASHED, POINT, NAME, ROOM],
    ])
    begin('fill', LAND)
    rest()
    expect(asked).toEqual([
      'line line-width',
      'lineSDF line-dasharray/line-width',
      'circle circle-radius',
      'symbolSDF text-color',
      'symbolIcon icon-opacity',
    ])
  })

  it('wait for rest, and for the first program of a layer', () => {
    const { asked, begin, rest } = aMap([LINE])
    begin('background')
    rest()
    expect(asked).toEqual([])
    begin('fill', LAND)
    expect(asked).toEqual([])
    rest()
    expect(asked).toEqual(['line line-width'])
  })

  it('are left for a map that is gone', () => {
    const { asked, begin, comeToRest, stop } = aMap([LINE, POINT])
    begin('fill', LAND)
    comeToRest()
    vi.runOnlyPendingTimers()
    stop()
    vi.runAllTimers()
    expect(asked).toEqual(['line line-width'])
  })

  it('cover every layer of the map but land and what is never drawn', () => {
    const layers = mapLayers(PALETTES.light, [])
    const seen = layers.filter(({ type }) => ['line', 'circle', 'symbol'].includes(type))
    const { asked, begin, rest } = aMap(layers)
    begin('fill', LAND)
    rest()
    for (const { id, paint = {} } of seen) {
      const names = Object.keys(paint).filter((name) => !name.startsWith('icon'))
      if (names.length === 0) continue
      const key = names.toSorted().join('/')
      expect(
        asked.some((one) => one.endsWith(` ${key}`)),
        id,
      ).toBe(true)
    }
  })
})
