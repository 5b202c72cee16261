import type { Map as MapLibreMap } from 'maplibre-gl'
import { expect, it } from 'vitest'
import { toDay } from '../../../../src/domain/day'
import { createMarkView } from '../../../../src/map/gl/mark-view'
import type { MapInput } from '../../../../src/map/map-input'
import type { LensLine, LensPoint } from '../../../../src/map/marks'
import { found } from '../../../fixtures/builders'
import { aMapInput } from '../../../fixtures/map-input'

const point = (id: string, x: number): LensPoint => ({
  ...{ id, kind: 'summit', label: '', number: '12', rank: x, target: null, position: [x, 0] },
  ...{ from: toDay(1976), until: Number.POSITIVE_INFINITY, highlights: false },
})
const leader: LensLine = {
  ...{ id: 'leader', kind: 'leader', target: null, highlights: false },
  ...{ from: toDay(1976), until: Number.POSITIVE_INFINITY },
  path: [
    [0, 0],
    [60, 0],
  ],
}
const marks = { points: [point('a', 0), point('b', 5), point('c', 60)], lines: [leader] }

/** A map that remembers states; a degree is a pixel. */
function aMap() {
  const states = new Map<string, Record<string, unknown>>()
  const listeners = new Map<string, () => void>()
  let isMoving = false
  const map = {
    on: (type: string, listener: () => void) => listeners.set(type, listener),
    isMoving: () => isMoving,
    project: ([x, y]: [number, number]) => ({ x, y }),
    style: {
      setFeatureState: ({ source, id }: { source: string; id: number }, state: object) =>
        states.set(`${source}:${id}`, { ...states.get(`${source}:${id}`), ...state }),
    },
    triggerRepaint: () => {},
    removeFeatureState: () => {},
    getSource: () => undefined,
    getLayersOrder: () => [],
  }
  const move = (type: 'movestart' | 'moveend') => {
    isMoving = type === 'movestart'
    found(listeners.get(type))()
  }
  const shown = (mark: string) => states.get(mark)?.shown ?? false
  return { map: map as unknown as MapLibreMap, states, move, shown }
}

const over = (left: number, right: number) => [{ left, right, top: -9, bottom: 9 }]
const drawn = (patch: Partial<MapInput>) => {
  const fake = aMap()
  const view = createMarkView(fake.map, marks)
  const input = aMapInput({ marks, day: toDay(1997), ...patch })
  view.draw(null, input)
  return { ...fake, view, input }
}

it('a point under what stands on the map is not seen, nor the line to it', () => {
  const { shown } = drawn({ covered: over(50, 70) })
  expect([1, 2, 3].map((id) => shown(`lens-points:${id}`))).toEqual([true, true, false])
  expect(shown('lens-lines:1')).toBe(false)
})

it('it is seen again when nothing stands there, and while the map moves', () => {
  const { view, input, move, shown } = drawn({ covered: over(50, 70) })
  move('movestart')
  expect(shown('lens-points:3')).toBe(true)
  move('moveend')
  expect(shown('lens-points:3')).toBe(false)
  view.draw(input, { ...input, covered: [] })
  expect(shown('lens-points:3')).toBe(true)
})

it('a number that finds no room is left out, its point is not', () => {
  const { states } = drawn({})
  expect(states.get('lens-points:2')).toMatchObject({ shown: true, roomless: true })
  expect(states.get('lens-points:3')).toMatchObject({ shown: true, roomless: false })
})
