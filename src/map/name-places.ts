import { geoContains, geoMercatorRaw } from 'd3-geo'
import type { Feature, FeatureCollection, Geometry, Point } from 'geojson'
import type { Position } from '../domain/records'
import { POINT_LOOKS } from '../ui/looks'
import type { CountryName } from './country-names'
import type { MapGeometry } from './geometry'
import type { LensPoint } from './marks'
import { leaderMiddle, NAME_LEADERS } from './name-leaders'
import { SMALL_COUNTRIES } from './target'

/** Names that find no room on their country stand beside it, over the sea. */
const OUTSIDE: Record<string, { anchor: Anchor; offset: [number, number] }> = {
  BRN: { anchor: 'bottom', offset: [-1.3, -1.75] },
  SGP: { anchor: 'left', offset: [1, -1.25] },
  TLS: { anchor: 'left', offset: [1.3, 1] },
  VNM: { anchor: 'left', offset: [1.5, 0] },
  PHL: { anchor: 'left', offset: [1.9, 0] },
  MYS: { anchor: 'left', offset: [1.4, -1] },
}
type Anchor = 'center' | 'left' | 'top' | 'bottom'

/** The larger a country, the sooner its name is placed. */
const RANKS = ['IDN', 'THA', 'MMR', 'PHL', 'VNM', 'MYS', 'KHM', 'LAO', 'SGP', 'BRN', 'TLS']

/** Pixels a degree while the whole region is in view: there points and names are nearest. */
const SCALE = 8.5
const EM_PX = 11.3
const LETTER_EM = 0.6
/** Names are broken beyond this many ems, as the layer says too. */
export const WIDEST_EM = 7
const LINE_EM = 1.2
const GAP_PX = 1.5
/** From this zoom on a name that was crowded out is written: the points stand apart. */
export const CROWDED_ZOOM = 5

type Names = ReadonlyMap<string, CountryName>
type Box = readonly [left: number, top: number, right: number, bottom: number]

/**
 * Names at their places, each with what decides its typeface. A name that points of the lens lie on,
 * whatever the date, moves aside; one that finds no room says that it is crowded out.
 */
export function labelFeatures(
  { labels, region }: Pick<MapGeometry, 'labels' | 'region'>,
  names: Names,
  points: readonly LensPoint[] = [],
): FeatureCollection {
  const taken = points.flatMap(boxOfPoint)
  const land = new Map(region.features.map((feature) => [feature.properties.a3, feature]))
  const ranked = labels.features.toSorted((a, b) => rankOf(a) - rankOf(b))
  const features = ranked.flatMap((label) => {
    const { a3 } = label.properties
    const name = names.get(a3)
    if (name === undefined || label.geometry.type !== 'Point') return []
    const outside = OUTSIDE[a3]
    const place = outside ?? { anchor: 'center' as const, offset: [0, 0] as [number, number] }
    const home = SMALL_COUNTRIES[a3] ?? positionOf(label)
    const box = boxOfName(name.text, plane(home), place)
    const leader = NAME_LEADERS[a3] ?? null
    const room = outside ? { farthestPx: leader ? 0 : FARTHEST_OUTSIDE_PX } : { land: land.get(a3) }
    const moved = freeStep(box, taken, room)
    if (moved) taken.push(shifted(box, moved))
    const coordinates = moved ? moveBy(home, moved) : [...home]
    const properties = {
      ...{ a3, name: name.text, script: name.script, rank: rankOf(label) },
      outside: outside !== undefined,
      crowded: moved === null,
      leader,
      middle: leaderMiddle(leader ?? [0, 0]),
      ...place,
    }
    return [{ ...label, geometry: { type: 'Point' as const, coordinates }, properties }]
  })
  return { type: 'FeatureCollection', features }
}

type Label = Feature<Geometry, { a3: string }>

const rankOf = ({ properties }: Label) => RANKS.indexOf(properties.a3)

function positionOf({ geometry }: Label): Position {
  const [longitude = 0, latitude = 0] = (geometry as Point).coordinates
  return [longitude, latitude]
}

const RADIANS = Math.PI / 180

function plane([longitude, latitude]: Position): readonly [number, number] {
  const [x, y] = geoMercatorRaw(longitude * RADIANS, latitude * RADIANS)
  return [(x / RADIANS) * SCALE, (-y / RADIANS) * SCALE]
}

function moveBy(position: Position, [dx, dy]: readonly [number, number]): [number, number] {
  if (dx === 0 && dy === 0) return [...position]
  const [x, y] = plane(position)
  const invert = geoMercatorRaw.invert
  if (!invert) return [...position]
  const [lambda, phi] = invert(((x + dx) / SCALE) * RADIANS, (-(y + dy) / SCALE) * RADIANS)
  return [lambda / RADIANS, phi / RADIANS]
}

function boxOfPoint({ kind, position }: LensPoint): Box[] {
  const { radiusPx } = POINT_LOOKS[kind]
  if (radiusPx === 0) return []
  const [x, y] = plane(position)
  const reach = radiusPx + GAP_PX
  return [[x - reach, y - reach, x + reach, y + reach]]
}

function boxOfName(
  text: string,
  [x, y]: readonly [number, number],
  { anchor, offset }: { anchor: Anchor; offset: readonly [number, number] },
): Box {
  const ems = [...text].length * LETTER_EM
  const lines = Math.ceil(ems / WIDEST_EM)
  const width = (ems / lines) * EM_PX
  const height = lines * LINE_EM * EM_PX
  const left = x + offset[0] * EM_PX - (anchor === 'left' ? 0 : width / 2)
  const above = { center: height / 2, left: height / 2, top: 0, bottom: height }[anchor]
  const top = y + offset[1] * EM_PX - above
  return [left, top, left + width, top + height]
}

/** Steps from near to far, level ones first: a name moved along its country still reads as its own. */
const STEPS = [0, 6, 12, 18, 24, 32, 40, 50].flatMap((reach) =>
  reach === 0
    ? [[0, 0] as const]
    : [0, 180, 30, 150, 210, 330, 60, 120, 240, 300, 90, 270].map(
        (angle) => [reach * Math.cos(angle * RADIANS), reach * Math.sin(angle * RADIANS)] as const,
      ),
)
/** A name beside its country must not wander to another; at the end of a line not at all. */
const FARTHEST_OUTSIDE_PX = 18

/** Where a name may go: on its land, or so far from its usual place. */
interface Room {
  land?: Feature | undefined
  farthestPx?: number
}

/** The smallest step to where nothing lies on the name, on its own land where it stands on land. */
function freeStep(box: Box, taken: readonly Box[], { land, farthestPx = 0 }: Room) {
  const isFree = (step: readonly [number, number]) => {
    const [dx, dy] = step
    if (taken.some((other) => overlap(shifted(box, step), other))) return false
    if (dx === 0 && dy === 0) return true
    if (!land) return Math.hypot(dx, dy) <= farthestPx
    return geoContains(land, middleOf(shifted(box, step)))
  }
  return STEPS.find(isFree) ?? null
}

function middleOf([left, top, right, bottom]: Box): [number, number] {
  return moveBy([0, 0], [(left + right) / 2, (top + bottom) / 2])
}

const shifted = ([left, top, right, bottom]: Box, [dx, dy]: readonly [number, number]): Box => [
  left + dx,
  top + dy,
  right + dx,
  bottom + dy,
]

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
