import {
  Color,
  createExpression,
  type Feature,
  type StylePropertySpecification,
  v8,
} from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { freshness } from '../../../../src/domain/as-of'
import type { CountryState } from '../../../../src/map/country-state'
import { mapLayers } from '../../../../src/map/gl/layers'
import { type CountryStatus, FILL_LOOKS } from '../../../../src/ui/looks'
import { PALETTES, type Theme } from '../../../../src/ui/palette'
import { found } from '../../../fixtures/builders'
import { contrast } from '../../contrast'

const THEMES: Theme[] = ['light', 'dark']
const INDONESIA = 360
const layersOf = (theme: Theme) => mapLayers(PALETTES[theme], [INDONESIA])

/** The twelve steps of the highlight, and the rest after it. */
const FRESH_STEPS = [...new Set(Array.from({ length: 366 }, (_, days) => freshness(days)))]

type Paint = 'fill-color' | 'text-color'

/** The colour that the map draws for a country's state, as "#RRGGBB". */
function drawn(theme: Theme, layerId: string, paint: Paint, state: CountryState | null): string {
  const layer = found(layersOf(theme).find(({ id }) => id === layerId))
  const value: unknown = Object.entries(layer.paint ?? {}).find(([key]) => key === paint)?.[1]
  const spec = paint === 'fill-color' ? v8.paint_fill[paint] : v8.paint_symbol[paint]
  const expression = createExpression(value, layerId, spec as StylePropertySpecification)
  if (expression.result === 'error') throw new Error(`${layerId}: ${paint} is no expression`)
  const feature: Feature = { type: 'Polygon', properties: { outside: false } }
  const color: unknown = expression.value.evaluate({ zoom: 4 }, feature, { ...state })
  if (!(color instanceof Color)) throw new Error(`${layerId}: ${paint} is no colour`)
  const bytes = [color.r, color.g, color.b].map((part) => Math.round(part * 255))
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`.toUpperCase()
}

describe('the fill of a country', () => {
  const fill = (state: CountryState | null) => drawn('light', 'members', 'fill-color', state)
  const { light } = PALETTES

  it.each([
    ['of the land where the lens leaves it out', null, light.land],
    ['of a state that is not yet a member', { status: 'not-yet', fresh: 0 }, light.notYet],
    ['of a founder', { status: 'founding', fresh: 0 }, light.founding],
    ['of one that joined later', { status: 'later', fresh: 0 }, light.later],
    ['of the highlight on the day of joining', { status: 'later', fresh: 1 }, light.fresh],
  ] as const)('is that %s', (_name, state, color) => {
    expect(fill(state)).toBe(color.toUpperCase())
  })
})

describe('the name of a country can be read on its fill', () => {
  const contrastOf = (theme: Theme, state: CountryState | null) =>
    contrast(
      drawn(theme, 'country-names', 'text-color', state),
      drawn(theme, 'members', 'fill-color', state),
    )

  it.each(THEMES)('in the %s theme where the lens leaves it out', (theme) => {
    expect(contrastOf(theme, null)).toBeGreaterThanOrEqual(4.5)
  })

  const statuses = Object.keys(FILL_LOOKS) as CountryStatus[]
  const pairs = THEMES.flatMap((theme) => statuses.map((status) => [theme, status] as const))

  it.each(pairs)('in the %s theme as %s', (theme, status) => {
    expect(contrastOf(theme, { status, fresh: 0 })).toBeGreaterThanOrEqual(4.5)
  })

  it.each([
    ['light', 'founding'],
    ['light', 'later'],
    ['dark', 'founding'],
    ['dark', 'later'],
  ] as const)('in the %s theme as %s at every step of the highlight', (theme, status) => {
    const tooNear = FRESH_STEPS.map((fresh) => ({
      fresh,
      ratio: contrastOf(theme, { status, fresh }),
    })).filter(({ ratio }) => ratio < 4.5)
    expect(tooNear).toEqual([])
  })
})

describe('the layers of the map', () => {
  const order = layersOf('light').map(({ id }) => id)

  it('begin with the sea', () => {
    expect(order[0]).toBe('sea')
  })

  it('have names above every fill and line', () => {
    const types = layersOf('light').map(({ type }) => type)
    const firstName = types.indexOf('symbol')
    expect(types.slice(firstName).filter((type) => type === 'fill' || type === 'line')).toEqual([])
  })

  it('draw claims on land dashed, and in the neutral grey of neither side', () => {
    const disputed = found(layersOf('light').find(({ id }) => id === 'disputed'))
    expect(disputed.paint).toMatchObject({
      'line-color': PALETTES.light.dispute,
      'line-dasharray': [3, 2],
    })
  })

  it('have the hatching above the fill that it marks', () => {
    expect(order.indexOf('not-yet')).toBeGreaterThan(order.indexOf('members'))
  })
})
