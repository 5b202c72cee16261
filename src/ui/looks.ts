import type { Palette } from './palette'

/**
 * How what a lens draws looks, by token: the one table behind map, legend, lists and pictures.
 * Colours are names in the palette, so that both themes follow.
 */

type Color = keyof Palette

export interface FillLook {
  fill: Color
  /** Colour of a name that stands on the fill. */
  text: Color
  /** Lines over the fill: not in force, or not in full. */
  hatched?: true
}

export const FILL_LOOKS = {
  founding: { fill: 'founding', text: 'onFounding' },
  later: { fill: 'later', text: 'onLater' },
  'not-yet': { fill: 'notYet', text: 'ink', hatched: true },
  observer: { fill: 'observer', text: 'ink', hatched: true },
  candidate: { fill: 'candidate', text: 'ink', hatched: true },
  /** A member where it does not matter when it joined. */
  member: { fill: 'founding', text: 'onFounding' },
  dialogue: { fill: 'dialogueLand', text: 'ink' },
  sectoral: { fill: 'sectoralLand', text: 'ink' },
  development: { fill: 'developmentLand', text: 'ink' },
  /** Takes part in one of the chosen forums, in two, and so on. */
  'in-1': { fill: 'in1', text: 'ink' },
  'in-2': { fill: 'in2', text: 'ink' },
  'in-3': { fill: 'in3', text: 'ink' },
  'in-4': { fill: 'in4', text: 'onIn4' },
  'in-5': { fill: 'in5', text: 'onIn4' },
  /** Takes part only as one of a union's states. */
  'in-union': { fill: 'in1', text: 'ink', hatched: true },
  /** Holds the chair on the date. */
  chair: { fill: 'candidate', text: 'ink' },
  /** Country of the Secretary-General on the date. */
  office: { fill: 'candidate', text: 'ink' },
  /** What a project or a debate is about. */
  involved: { fill: 'dialogueLand', text: 'ink' },
} as const satisfies Record<string, FillLook>

export type CountryStatus = keyof typeof FILL_LOOKS

export interface LineLook {
  color: Color
  widthPx: number
  /** Dash and gap in line widths; none is a whole line. */
  dash?: readonly [number, number]
}

export const LINE_LOOKS = {
  dialogue: { color: 'dialogueLine', widthPx: 1.8, dash: [4, 1.6] },
  strategic: { color: 'strategicLine', widthPx: 2 },
  comprehensive: { color: 'comprehensiveLine', widthPx: 3.4 },
  sectoral: { color: 'laneSocioCultural', widthPx: 1.8, dash: [1, 1.6] },
  development: { color: 'laneEconomic', widthPx: 1.8, dash: [2.4, 1.4] },
  /** From one place to the next in order of time. */
  path: { color: 'ink', widthPx: 1.4, dash: [3, 2] },
  /** From a point that was moved aside to its true place. */
  leader: { color: 'muted', widthPx: 1 },
  /** Between a forum's participants and its centre. */
  tie: { color: 'strategicLine', widthPx: 1.4 },
  rail: { color: 'accent', widthPx: 3 },
  'future-rail': { color: 'accent', widthPx: 2, dash: [2, 1.4] },
  road: { color: 'muted', widthPx: 2 },
  ring: { color: 'muted', widthPx: 1, dash: [2, 3] },
} as const satisfies Record<string, LineLook>

export type LineKind = keyof typeof LINE_LOOKS

export interface PointLook {
  color: Color
  radiusPx: number
  /** A ring rather than a disc. */
  hollow?: true
}

export const POINT_LOOKS = {
  /** Where ASEAN's Secretariat sits. */
  seat: { color: 'accent', radiusPx: 5 },
  'partner-seat': { color: 'strategicLine', radiusPx: 4.5 },
  summit: { color: 'laneInstitution', radiusPx: 10 },
  'informal-summit': { color: 'laneInstitution', radiusPx: 10, hollow: true },
  'special-summit': { color: 'laneExternal', radiusPx: 8 },
  asean: { color: 'accent', radiusPx: 7 },
  /** A home of the past. */
  'asean-former': { color: 'accent', radiusPx: 6, hollow: true },
  mission: { color: 'laneExternal', radiusPx: 4.5 },
  body: { color: 'laneInstitution', radiusPx: 4.5 },
  station: { color: 'ink', radiusPx: 3.5, hollow: true },
  place: { color: 'muted', radiusPx: 4 },
  /** A name without a mark: a district. */
  name: { color: 'muted', radiusPx: 0 },
  project: { color: 'laneProject', radiusPx: 6 },
  debate: { color: 'laneSocioCultural', radiusPx: 6 },
  /** With its number, or the letters of its positions, in it. */
  'numbered-debate': { color: 'laneSocioCultural', radiusPx: 9 },
  meeting: { color: 'laneInstitution', radiusPx: 6 },
  'partner-summit': { color: 'laneExternal', radiusPx: 7, hollow: true },
  'planned-summit': { color: 'muted', radiusPx: 10, hollow: true },
  /** Not begun yet, or over. */
  'project-idle': { color: 'laneProject', radiusPx: 5, hollow: true },
  /** A subject, where none of its events had happened. */
  'debate-idle': { color: 'laneSocioCultural', radiusPx: 5, hollow: true },
} as const satisfies Record<string, PointLook>

export type PointKind = keyof typeof POINT_LOOKS

/** What a legend or a list shows beside a name. */
export type Swatch =
  | { fill: CountryStatus | 'fresh' }
  | { line: LineKind }
  /** `inside` are letters that stand in the point. */
  | { point: PointKind; inside?: string }
