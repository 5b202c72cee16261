import { describe, expect, it } from 'vitest'
import { LANES } from '../../../src/domain/records'
import { laneColor } from '../../../src/ui/lane-color'
import { PALETTES, type Palette, paletteCss, type Theme } from '../../../src/ui/palette'
import { contrast } from '../contrast'

const THEMES: Theme[] = ['light', 'dark']
const LANE_COLORS = [
  'laneInstitution',
  'lanePoliticalSecurity',
  'laneEconomic',
  'laneSocioCultural',
  'laneExternal',
  'laneProject',
] as const

type Name = keyof Palette
type Pair = [theme: Theme, color: Name, ground: Name]

function pairs(colors: readonly Name[], grounds: readonly Name[]): Pair[] {
  return THEMES.flatMap((theme) =>
    colors.flatMap((color) => grounds.map((ground): Pair => [theme, color, ground])),
  )
}

const contrastOf = ([theme, color, ground]: Pair) =>
  contrast(PALETTES[theme][color], PALETTES[theme][ground])

describe('the measure of contrast', () => {
  it.each([
    ['#000000', '#FFFFFF', 21],
    ['#FFFFFF', '#000000', 21],
    ['#777777', '#FFFFFF', 4.48],
    ['#FF0000', '#FF0000', 1],
  ])('of %s and %s is %d', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2)
  })
})

describe('text has a contrast of 4.5 to its ground', () => {
  it.each(pairs(['ink', 'muted', 'accent', ...LANE_COLORS], ['paper', 'card']))(
    'in the %s theme: %s on %s',
    (...pair) => {
      expect(contrastOf(pair)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each([
    ...pairs(['onAccent'], ['accent']),
    ...pairs(['onFounding'], ['founding']),
    ...pairs(['onLater'], ['later']),
    ...pairs(['onFresh'], ['fresh', 'freshFading']),
    ...pairs(['ink'], ['notYet', 'land', 'sea']),
  ])('in the %s theme: %s on %s', (...pair) => {
    expect(contrastOf(pair)).toBeGreaterThanOrEqual(4.5)
  })
})

describe('what is seen without being read has a contrast of 3 to the paper', () => {
  it.each(pairs([...LANE_COLORS, 'founding', 'later', 'fresh'], ['paper']))(
    'in the %s theme: %s on %s',
    (...pair) => {
      expect(contrastOf(pair)).toBeGreaterThanOrEqual(3)
    },
  )
})

describe('the palette', () => {
  it.each(THEMES)('of the %s theme has colours as "#RRGGBB" only', (theme) => {
    const colors = Object.entries(PALETTES[theme])
    expect(colors.filter(([, color]) => !/^#[0-9A-F]{6}$/i.test(color))).toEqual([])
  })

  it.each(THEMES)('of the %s theme tells every lane from every other', (theme) => {
    const colors = new Set(LANE_COLORS.map((name) => PALETTES[theme][name]))
    expect(colors.size).toBe(LANES.length)
  })
})

describe('the palette as CSS', () => {
  const rules = paletteCss().split('\n')

  it('declares every colour of both themes', () => {
    const css = paletteCss()
    const colors = THEMES.flatMap((theme) => Object.values(PALETTES[theme]))
    expect(colors.filter((color) => !css.includes(`:${color};`))).toEqual([])
  })

  it('is light unless something says otherwise', () => {
    expect(rules[0]).toMatch(/^:root\{color-scheme:light;/)
    expect(rules[0]).toContain(`--paper:${PALETTES.light.paper};`)
  })

  it('is dark where the system wishes it and the viewer has not chosen light', () => {
    expect(rules[1]).toMatch(
      /^@media \(prefers-color-scheme:dark\)\{:root:not\(\[data-theme="light"\]\)/,
    )
    expect(rules[1]).toContain(`--paper:${PALETTES.dark.paper};`)
  })

  it('is dark where the viewer has chosen dark', () => {
    expect(rules[2]).toMatch(/^:root\[data-theme="dark"\]/)
    expect(rules[2]).toContain(`--paper:${PALETTES.dark.paper};`)
  })

  it.each(LANES)('has the property that the lane %s is drawn with', (lane) => {
    const name = laneColor(lane).replace(/^var\((.+)\)$/, '$1')
    expect(rules[0]).toContain(`${name}:#`)
  })
})
