import type { Feature } from 'geojson'
import type { Day } from '../../domain/day'
import type { Position } from '../../domain/records'
import { POINT_LOOKS } from '../../ui/looks'
import { HALO_PX, nameSizeAt } from '../country-names'
import type { MapInput, MapPoint } from '../map-input'
import { markStateOn } from '../marks'
import type { Box } from '../room/covered'
import { LEADER_WIDTH_PX, leaderEnds } from '../room/name-leaders'
import { CROWDED_ZOOM, WIDEST_EM } from '../room/name-places'
import type { Locate } from './locate'
import type { PlacedMarks } from './mark-shapes'
import {
  type Label,
  type LabelAnchor,
  type MeasureText,
  type PlacedLabel,
  placeLabels,
} from './place-labels'
import type { PathShape, TextShape } from './shape'
import { countryColors } from './state-fill'

const WEIGHT = 600
const POINT_NAME_PX = 13
/** From here on there is room for more than the town. */
const WHOLE_NAME_ZOOM = 3.2

/** A country's name as the style of the map has it. */
interface CountryLabel {
  a3: string
  name: string
  outside: boolean
  /** Points lie where it would stand, until the map is nearer. */
  crowded: boolean
  /** First day on which a point lies on it, until the map is nearer; null where none ever does. */
  until: Day | null
  rank: number
  anchor: string
  offset: readonly [number, number]
  /** Way of the line from its place, in letter heights; null for a name without one. */
  leader: readonly [number, number] | null
}

/** Names with their room, for all of time: the date only decides which are seen, and how. */
export interface PlacedNames {
  countries: readonly {
    label: PlacedLabel
    code: string
    isOutside: boolean
    /** First day on which it is not seen any more; null where it always is. */
    until: Day | null
    /** SVG path of the line from its place. */
    leader: string
  }[]
  marks: readonly { label: PlacedLabel; point: PlacedMarks['points'][number]['point'] }[]
  points: readonly PlacedLabel[]
}

interface Wanted {
  countries: readonly Feature[]
  marks: PlacedMarks
  points: readonly MapPoint[]
  /** Where no name may lie. */
  covered: readonly Box[]
  /** Under points of the lens; the name of what is selected may lie there. */
  rooms: readonly Box[]
  zoom: number
}

/** What is selected is named first, then what the lens shows, then countries by their size. */
export function placeNames(wanted: Wanted, locate: Locate, measure: MeasureText): PlacedNames {
  const points = wanted.points.flatMap((point) => pointLabel(point, wanted.zoom, locate))
  const marks = wanted.marks.points
    .filter(({ point }) => point.label !== '')
    .toSorted((a, b) => a.point.rank - b.point.rank)
  const countries = wanted.countries
    .flatMap((feature) => countryLabel(feature, wanted.zoom, locate))
    .toSorted((a, b) => a.country.rank - b.country.rank)
  const labels = [...points, ...marks.map(markLabel), ...countries.map(({ label }) => label)]
  const all = placeLabels(labels, measure, wanted.covered, wanted.rooms)
  const placed = new Map(all.map((label) => [label.key, label]))
  const found = <T>(key: string, more: T) => {
    const label = placed.get(key)
    return label ? [{ label, ...more }] : []
  }
  return {
    points: points.flatMap(({ key }) => found(key, {}).map(({ label }) => label)),
    marks: marks.flatMap(({ point }) => found(`mark-name:${point.id}`, { point })),
    countries: countries.flatMap(({ label, country }) =>
      found(label.key, {
        code: country.a3,
        isOutside: country.outside,
        until: wanted.zoom < CROWDED_ZOOM ? country.until : null,
        leader: leaderPath(country, label),
      }),
    ),
  }
}

function leaderPath({ leader }: CountryLabel, { at, sizePx }: Label): string {
  if (!leader) return ''
  const ends = leaderEnds(leader).map(([x, y]) => `${at.x + x * sizePx},${at.y + y * sizePx}`)
  return `M${ends.join('L')}`
}

const around = (distance: number): Label['places'] => [
  { anchor: 'left', dx: distance, dy: 0 },
  { anchor: 'right', dx: -distance, dy: 0 },
  { anchor: 'top', dx: 0, dy: distance },
  { anchor: 'bottom', dx: 0, dy: -distance },
]

function pointLabel(point: MapPoint, zoom: number, locate: Locate): Label[] {
  const { id, kind, name, shortName = name, position } = point
  const text = zoom < WHOLE_NAME_ZOOM ? shortName : name
  const at = locate(position)
  if (!at || text === '') return []
  const places = around(POINT_NAME_PX)
  const isSelected = kind === 'event'
  const key = `point-name:${id}`
  return [{ key, text, at, sizePx: POINT_NAME_PX, mostEms: 14, places, isSelected }]
}

function markLabel({ point, x, y }: PlacedMarks['points'][number]): Label {
  const { radiusPx } = POINT_LOOKS[point.kind]
  const isName = point.kind === 'name'
  const distance = isName ? 0 : Math.max(POINT_NAME_PX * 0.9, radiusPx + 4)
  return {
    key: `mark-name:${point.id}`,
    text: point.label,
    at: { x, y },
    sizePx: POINT_NAME_PX,
    mostEms: 12,
    places: around(distance),
  }
}

function countryLabel(feature: Feature, zoom: number, locate: Locate) {
  const country = feature.properties as CountryLabel
  const { geometry } = feature
  const at = geometry.type === 'Point' ? locate(geometry.coordinates as unknown as Position) : null
  if (!at || (country.crowded && zoom < CROWDED_ZOOM)) return []
  const sizePx = nameSizeAt(zoom)
  const [dx, dy] = country.offset.map((ems) => ems * sizePx) as [number, number]
  const label: Label = {
    key: `country:${country.a3}`,
    text: country.name,
    at,
    sizePx,
    mostEms: WIDEST_EM,
    places: [{ anchor: country.anchor as LabelAnchor, dx, dy }],
  }
  return [{ label, country }]
}

type Inputs = Pick<MapInput, 'palette' | 'countries' | 'day'>

export function countryNameShapes(
  { countries }: PlacedNames,
  input: Inputs,
): (PathShape | TextShape)[] {
  const { palette } = input
  return countries.flatMap(({ label, code, isOutside, until, leader }) => {
    if (until !== null && input.day >= until) return []
    const state = input.countries.get(code)
    const on = countryColors(state?.dim ? undefined : state, palette)
    const colors = isOutside ? { fill: palette.sea, text: palette.ink } : on
    const name = text(label, colors.text, colors.fill, isOutside ? HALO_PX.outside : HALO_PX.onLand)
    if (leader === '') return [name]
    const key = `leader:${code}`
    return [
      { kind: 'path', key, d: leader, stroke: palette.ink, strokeWidthPx: LEADER_WIDTH_PX },
      name,
    ]
  })
}

export function markNameShapes(
  { marks }: PlacedNames,
  { palette, day }: Inputs,
  { under }: Pick<PlacedMarks, 'under'>,
): TextShape[] {
  return marks
    .filter(({ point }) => markStateOn(point, day).shown && !under.has(point.id))
    .map(({ label, point }) =>
      text(
        label,
        point.kind === 'name' ? palette.muted : palette.ink,
        palette.paper,
        HALO_PX.ofPoint,
      ),
    )
}

export function pointNameShapes({ points }: PlacedNames, { palette }: Inputs): TextShape[] {
  return points.map((label) => text(label, palette.ink, palette.paper, HALO_PX.ofPoint))
}

function text(label: PlacedLabel, fill: string, halo: string, haloWidthPx: number): TextShape {
  const { key, lines, lineHeightPx, x, y, sizePx, textAnchor: anchor } = label
  const letters = { anchor, sizePx, weight: WEIGHT, family: 'text' } as const
  return { kind: 'text', key, x, y, lines, lineHeightPx, ...letters, fill, halo, haloWidthPx }
}
