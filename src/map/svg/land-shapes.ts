import type { MapInput } from '../map-input'
import type { Ground, LandPath } from './ground'
import type { PathShape } from './shape'
import { countryColors } from './state-fill'

/** Closes the hairlines that smoothed edges leave between neighbours. */
const SEAM_PX = 0.6
const DIM = 0.3

type Inputs = Pick<MapInput, 'palette' | 'countries' | 'selectedCountry' | 'hoveredCountries'>

/** Sea of a globe, land and borders, from the lowest up. */
export function groundShapes(ground: Ground, input: Inputs): PathShape[] {
  const { palette } = input
  return [
    ...(ground.globe
      ? [{ kind: 'path', key: 'globe', d: ground.globe, fill: palette.sea } as const]
      : []),
    line('graticule', ground.graticule, palette.graticule, 0.75),
    ...ground.land.map((land) => landShape(land, input)),
    ...ground.land.flatMap((land) => hatchShape(land, input)),
    line('borders', ground.borders, palette.landBorder, 0.8),
    line('named-borders', ground.namedBorders, palette.memberBorder, 1),
    ...ground.land.flatMap((land) => ringShape(land, input)),
  ]
}

function line(key: string, d: string, stroke: string, strokeWidthPx: number): PathShape {
  return { kind: 'path', key, d, stroke, strokeWidthPx }
}

function landShape({ code, key, d, isNamed }: LandPath, input: Inputs): PathShape {
  const { palette, countries, selectedCountry } = input
  const state = countries.get(code)
  // Land without a ring of its own takes a colour where it is chosen.
  const isChosen = !isNamed && selectedCountry === code
  const fill = isChosen ? palette.dialogueLine : countryColors(state, palette).fill
  const opacity = state?.dim ? DIM : undefined
  const country = state ? code : undefined
  return { kind: 'path', key, d, fill, stroke: fill, strokeWidthPx: SEAM_PX, opacity, country }
}

function hatchShape({ code, key, d }: LandPath, { countries, palette }: Inputs): PathShape[] {
  const state = countries.get(code)
  if (!countryColors(state, palette).isHatched) return []
  const opacity = state?.dim ? DIM : undefined
  return [{ kind: 'path', key: `hatch:${key}`, d, hatch: palette.hatch, opacity }]
}

function ringShape({ code, key, d, isNamed }: LandPath, input: Inputs): PathShape[] {
  const { palette, selectedCountry, hoveredCountries } = input
  const isSelected = selectedCountry === code
  if (!isNamed || !(isSelected || hoveredCountries.includes(code))) return []
  const strokeWidthPx = isSelected ? 2.6 : 1.8
  return [{ ...line(`ring:${key}`, d, palette.accent, strokeWidthPx), round: true }]
}
