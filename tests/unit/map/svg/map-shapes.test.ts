import { describe, expect, it } from 'vitest'
import { toDay } from '../../../../src/domain/day'
import { countryNames } from '../../../../src/map/country-names'
import type { CountryState } from '../../../../src/map/country-state'
import type { MapInput } from '../../../../src/map/map-input'
import type { LensLine, LensPoint } from '../../../../src/map/marks'
import { groundShapes } from '../../../../src/map/svg/land-shapes'
import { createPainter, mapShapes, projectedGround } from '../../../../src/map/svg/map-shapes'
import { estimateText } from '../../../../src/map/svg/place-labels'
import type { PathShape, Shape } from '../../../../src/map/svg/shape'
import { surfaceView } from '../../../../src/map/svg/surface-view'
import { PALETTES } from '../../../../src/ui/palette'
import { shipped } from '../../../data/shipped'
import { aCamera, aMapInput } from '../../../fixtures/map-input'
import { contrast } from '../../contrast'
import { shippedGeometry } from '../shipped-geometry'

const SIZE = { widthPx: 1280, heightPx: 600 }
const { light } = PALETTES
const geometry = shippedGeometry()
const names = countryNames(shipped('members').members, 'english')
const draw = (patch: Partial<MapInput>): Shape[] => {
  const input = aMapInput({ names, ...patch })
  return mapShapes(geometry, input, surfaceView(input, SIZE))
}
const state = (status: CountryState['status'], fresh = 0): CountryState => ({ status, fresh })
const shape = (shapes: Shape[], key: string) => shapes.find((one) => one.key === key)
const land = (shapes: Shape[], code: string) =>
  shapes.find((one): one is PathShape => one.kind === 'path' && one.country === code)
const mark = { from: toDay(1990), until: Number.POSITIVE_INFINITY, highlights: false, target: null }
const point: LensPoint = {
  ...mark,
  ...{ id: 'p', position: [115, 5], kind: 'summit', label: 'Somewhere', number: '7', rank: 1 },
}
const line: LensLine = {
  ...mark,
  ...{ id: 'l', kind: 'dialogue', path: { from: [106.8, -6.2], to: [139.7, 35.7] } },
}

describe('the land', () => {
  it('has the colour of what a country is on the date', () => {
    const shapes = draw({ countries: new Map([['THA', state('founding')]]) })
    expect(land(shapes, 'THA')?.fill).toBe(light.founding)
  })

  it('is answered for only where the lens says something about it', () => {
    const shapes = draw({ countries: new Map([['THA', state('founding')]]) })
    expect(land(shapes, 'VNM')).toBeUndefined()
  })

  it('is hatched where something is not in force', () => {
    const shapes = draw({ countries: new Map([['KHM', state('not-yet')]]) })
    const hatched = shapes.filter((one) => one.kind === 'path' && one.hatch)
    expect(hatched.map(({ key }) => key)).toEqual(['hatch:region:116'])
  })

  it('takes the highlight on the day and its resting colour a year later', () => {
    const on = (fresh: number) =>
      land(draw({ countries: new Map([['LAO', state('later', fresh)]]) }), 'LAO')?.fill
    expect(on(1)?.toUpperCase()).toBe(light.fresh)
    expect(on(0)).toBe(light.later)
  })

  it('of the selected state has a ring, that of another a colour of its own', () => {
    const countries = new Map([
      ['VNM', state('later')],
      ['AUS', state('dialogue')],
    ])
    const viet = draw({ countries, selectedCountry: 'VNM' })
    expect(shape(viet, 'ring:region:704')).toMatchObject({ stroke: light.accent })
    const australia = draw({ countries, selectedCountry: 'AUS', camera: aCamera(3, -24, 134) })
    expect(land(australia, 'AUS')?.fill).toBe(light.dialogueLine)
  })
})

describe('the names of countries', () => {
  it('can be read on every fill in both themes', () => {
    const statuses = ['founding', 'later', 'dialogue', 'in-3', 'in-5', 'not-yet'] as const
    for (const palette of Object.values(PALETTES)) {
      for (const status of statuses) {
        for (const fresh of [0, 0.5, 1]) {
          const countries = new Map([['THA', state(status, fresh)]])
          const name = shape(draw({ palette, countries }), 'country:THA')
          if (name?.kind !== 'text') throw new Error('Thailand has no name')
          expect(contrast(name.fill, name.halo ?? ''), `${status} ${fresh}`).toBeGreaterThan(4.5)
        }
      }
    }
  })

  it('are all there on the framed region', () => {
    const names = draw({}).filter(({ key }) => key.startsWith('country:'))
    expect(names).toHaveLength(11)
  })
})

describe('the marks of a lens', () => {
  const marks = { points: [point], lines: [line] }

  it('are drawn from their first day on', () => {
    const keys = (day: number) => draw({ marks, day }).map(({ key }) => key)
    expect(keys(toDay(1989))).not.toEqual(expect.arrayContaining(['point:p']))
    expect(keys(toDay(1991))).toEqual(
      expect.arrayContaining(['line:l', 'point:p', 'number:p', 'mark-name:p']),
    )
  })

  it('have the dashes of their look, in pixels', () => {
    const drawn = shape(draw({ marks }), 'line:l')
    expect(drawn).toMatchObject({ stroke: light.dialogueLine, dash: [1.8 * 4, 1.8 * 1.6] })
  })

  it('under what stands on the map are left out, with the line to them', () => {
    const marks = {
      points: [point],
      lines: [
        { ...line, id: 'leader', kind: 'leader', path: [[100, 10], point.position] } as const,
      ],
    }
    const drawn = (covered: MapInput['covered']) =>
      draw({ marks, covered, day: toDay(1991) }).map(({ key }) => key)
    const keys = ['point:p', 'number:p', 'mark-name:p', 'line:leader']
    expect(drawn([])).toEqual(expect.arrayContaining(keys))
    const everything = [{ left: 0, right: 2000, top: 0, bottom: 2000 }]
    expect(drawn(everything).filter((key) => keys.includes(key))).toEqual([])
  })

  it('on the far side of a globe are not drawn', () => {
    const far = { points: [{ ...point, position: [-70, -10] as const }], lines: [] }
    const shapes = draw({ marks: far, projection: 'globe', camera: aCamera(2, 10, 110) })
    expect(shape(shapes, 'point:p')).toBeUndefined()
  })
})

describe('the names', () => {
  const textOf = (shapes: Shape[], key: string) =>
    shapes.find((one) => one.kind === 'text' && one.key === key)

  it('keep from under what stands on the map', () => {
    const name = textOf(draw({}), 'country:PHL')
    if (name?.kind !== 'text') throw new Error('the Philippines have no name')
    const { x, y } = name
    const covered = [{ left: x - 10, right: x + 90, top: y - 20, bottom: y + 10 }]
    expect(textOf(draw({ covered }), 'country:PHL')).toBeUndefined()
    expect(textOf(draw({ covered }), 'country:IDN')).toBeDefined()
  })

  it('lie on no point, whatever the date', () => {
    const [at, beside] = [point.position, [116.5, 5] as const]
    const points = [point, { ...point, id: 'q', label: '', from: toDay(2020), position: beside }]
    const alone = textOf(
      draw({ marks: { points: [{ ...point, position: at }], lines: [] } }),
      'mark-name:p',
    )
    const crowded = textOf(draw({ marks: { points, lines: [] } }), 'mark-name:p')
    expect(alone).toMatchObject({ anchor: 'start' })
    expect(crowded).toMatchObject({ anchor: 'end' })
  })

  it('of countries are seen until a point comes to lie on them, and never move', () => {
    const points = Array.from({ length: 400 }, (_, index) => ({
      ...{ ...point, id: `p${index}`, label: '', from: toDay(1995) },
      position: [95 + (index % 20), 3 + Math.floor(index / 20)] as const,
    }))
    const on = (day: number) =>
      textOf(draw({ marks: { points, lines: [] }, day, restingDay: day }), 'country:THA')
    const before = on(toDay(1976))
    expect(before).toBeDefined()
    expect(on(toDay(1994))).toEqual(before)
    expect(on(toDay(1995))).toBeUndefined()
    // While the date is on its way, no point lies on the name either.
    const forth = draw({ marks: { points, lines: [] }, day: toDay(1995), restingDay: toDay(1976) })
    expect(textOf(forth, 'country:THA')).toBeUndefined()
    // While the date is on its way backwards, the points that have gone still have their room.
    const back = draw({ marks: { points, lines: [] }, day: toDay(1976), restingDay: toDay(1995) })
    expect(textOf(back, 'country:THA')).toBeUndefined()
  })

  it('of small states stand at the end of a line from their place', () => {
    const shapes = draw({})
    for (const code of ['SGP', 'BRN', 'TLS']) {
      expect(textOf(shapes, `country:${code}`), code).toBeDefined()
      expect(shape(shapes, `leader:${code}`), code).toMatchObject({ kind: 'path' })
    }
  })
})

it('points that hold a number are smaller far out', () => {
  const radius = (zoom: number, kind: LensPoint['kind']) => {
    const marks = { points: [{ ...point, kind }], lines: [] }
    const one = shape(draw({ marks, camera: aCamera(zoom, 5, 115) }), 'point:p')
    return one?.kind === 'circle' ? one.radiusPx : null
  }
  expect(radius(2, 'summit')).toBeLessThan(radius(3, 'summit') ?? 0)
  expect(radius(2, 'place')).toBe(radius(3, 'place'))
})

it('around a globe there is paper, and its sea ends at its edge', () => {
  const shapes = draw({ projection: 'globe', framing: { kind: 'globe', center: [115, 10] } })
  expect(shape(shapes, 'frame')).toMatchObject({ fill: light.paper })
  expect(shape(shapes, 'globe')).toMatchObject({ fill: light.sea })
})

it('every key is there once', () => {
  const keys = draw({ marks: { points: [point], lines: [line] } }).map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
})

it('another date changes looks only: paths and places stay the same values', () => {
  const marks = { points: [point], lines: [line] }
  const input = aMapInput({ names, marks, countries: new Map([['THA', state('founding')]]) })
  const view = surfaceView(input, SIZE)
  const ground = projectedGround(geometry, view)
  const painter = createPainter(geometry, estimateText)
  const first = [...groundShapes(ground, input), ...painter.over(input, view)]
  const later = { ...input, day: input.day + 400, countries: new Map([['THA', state('member')]]) }
  const second = [...groundShapes(ground, later), ...painter.over(later, view)]
  const placed = (shapes: Shape[]) =>
    shapes.map((one) => (one.kind === 'path' ? [one.key, one.d] : [one.key, one.x, one.y]))
  expect(placed(second)).toEqual(placed(first))
})
