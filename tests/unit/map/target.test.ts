import { describe, expect, it } from 'vitest'
import type { MapInput } from '../../../src/map/map-input'
import { type Surface, targetAt } from '../../../src/map/target'

/** Pixels a degree: the region in a window of 1280 by 720. */
const SCALE = 9

/** A flat map without land, seen from far out. */
const map: Surface = {
  locate: ([longitude, latitude]) => ({ x: longitude * SCALE, y: -latitude * SCALE }),
  linesAt: () => [],
  landAt: () => [],
}

const countries: MapInput['countries'] = new Map(
  ['SGP', 'BRN', 'TLS'].map((code) => [code, { status: 'founding', fresh: 0 }]),
)

const input = {
  projection: 'mercator',
  countries,
  marks: { points: [], lines: [] },
  points: [],
  day: 0,
} as unknown as MapInput

const MIDDLES = [
  ['SGP', [103.82, 1.35]],
  ['BRN', [114.7, 4.5]],
  ['TLS', [125.9, -8.8]],
] as const

describe('a country too small to be hit', () => {
  it.each(MIDDLES)(
    'answers 12 px to every side of its middle: %s',
    (code, [longitude, latitude]) => {
      const x = longitude * SCALE
      const y = -latitude * SCALE
      const around = Array.from({ length: 8 }, (_, index) => (index * Math.PI) / 4)
      const answers = around.map((angle) =>
        targetAt(map, { x: x + 12 * Math.cos(angle), y: y + 12 * Math.sin(angle) }, input),
      )
      expect(answers).toEqual(around.map(() => ({ kind: 'country', code })))
    },
  )

  it('leaves the sea around it alone', () => {
    const at = { x: 103.82 * SCALE + 20, y: -1.35 * SCALE }
    expect(targetAt(map, at, input)).toEqual({ kind: 'nothing' })
  })

  it('does not answer where the lens has no such country', () => {
    const at = { x: 103.82 * SCALE, y: -1.35 * SCALE }
    expect(targetAt(map, at, { ...input, countries: new Map() })).toEqual({ kind: 'nothing' })
  })

  it('gives way to a point on it', () => {
    const point = { id: 'summit', name: '', position: [103.82, 1.35], kind: 'event' } as const
    const at = { x: 103.82 * SCALE, y: -1.35 * SCALE }
    expect(targetAt(map, at, { ...input, points: [point] })).toEqual({
      kind: 'point',
      id: 'summit',
    })
  })
})
