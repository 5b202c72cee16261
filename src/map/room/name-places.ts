import { geoContains } from 'd3-geo'
import type { Feature, FeatureCollection, Geometry, Point } from 'geojson'
import type { Day } from '../../domain/day'
import { lastOf } from '../../domain/last-of'
import type { Position } from '../../domain/records'
import { POINT_LOOKS } from '../../ui/looks'
import type { CountryName } from '../country-names'
import type { MapGeometry } from '../geometry'
import type { LensPoint } from '../marks'
import { radiusAt } from '../point-radius'
import { type Scale, SMALL_SCALE } from '../scale'
import { SMALL_COUNTRIES } from '../target'
import {
  type Box,
  endsOf,
  middleOf,
  overlap,
  type Plane,
  planeOf,
  type Step,
  shifted,
} from './map-plane'
import { leaderMiddle, NAME_LEADERS } from './name-leaders'
import { giveWay } from './room-points'

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

const LETTER_EM = 0.6
/** Names are broken beyond this many ems, as the layer says too. */
export const WIDEST_EM = 7
const LINE_EM = 1.2
const GAP_PX = 1.5
/** From this zoom on a name that was crowded out is written: the points stand apart. */
export const CROWDED_ZOOM = 5

type Names = ReadonlyMap<string, CountryName>

/** A part of the map plane that something takes, from a day on. */
interface Taken {
  box: Box
  from: Day
}
const ALWAYS = Number.NEGATIVE_INFINITY
const FOREVER = Number.POSITIVE_INFINITY

function namesAtPlaces(
  { labels, region }: Pick<MapGeometry, 'labels' | 'region'>,
  names: Names,
  points: readonly LensPoint[] = [],
  scale: Scale = SMALL_SCALE,
): FeatureCollection {
  const plane = planeOf(scale)
  const areDated = giveWay(points)
  const taken = points.flatMap((point) => roomOfPoint(point, areDated ? point.from : ALWAYS, plane))
  const land = new Map(region.features.map((feature) => [feature.properties.a3, feature]))
  const ranked = labels.features.toSorted((a, b) => rankOf(a) - rankOf(b))
  const features = ranked.flatMap((label) => {
    const { a3 } = label.properties
    const name = names.get(a3)
    if (name === undefined || label.geometry.type !== 'Point') return []
    const outside = OUTSIDE[a3]
    const place = outside ?? { anchor: 'center' as const, offset: [0, 0] as [number, number] }
    const home = SMALL_COUNTRIES[a3] ?? positionOf(label)
    const box = boxOfName(name.text, plane, home, place)
    const leader = NAME_LEADERS[a3] ?? null
    const room = outside ? { farthestPx: leader ? 0 : FARTHEST_OUTSIDE_PX } : { land: land.get(a3) }
    const spot = bestSpot(box, taken, room, plane)
    if (spot) taken.push({ box: shifted(box, spot.step), from: ALWAYS })
    const coordinates = [...(spot ? plane.moveBy(home, spot.step) : home)]
    const properties = {
      ...{ a3, name: name.text, script: name.script, rank: rankOf(label) },
      outside: outside !== undefined,
      crowded: spot === null,
      // The first day on which a point lies on it; null for a name that is always seen.
      until: spot && spot.until !== FOREVER ? spot.until : null,
      leader,
      middle: leaderMiddle(leader ?? [0, 0]),
      ...place,
    }
    return [{ ...label, geometry: { type: 'Point' as const, coordinates }, properties }]
  })
  return { type: 'FeatureCollection', features }
}

/**
 * Names at their places, each with what decides its typeface. A name has one place for all of time:
 * where no point of the lens ever comes, else where none comes for as long as can be. One that finds
 * no room on any day says that it is crowded out.
 * Worked out once where style and map, or map and what is seen of it, ask for the same.
 * @param scale at which points and names are nearest
 */
export const labelFeatures = lastOf(namesAtPlaces)

type Label = Feature<Geometry, { a3: string }>

const rankOf = ({ properties }: Label) => RANKS.indexOf(properties.a3)

function positionOf({ geometry }: Label): Position {
  const [longitude = 0, latitude = 0] = (geometry as Point).coordinates
  return [longitude, latitude]
}

function roomOfPoint({ kind, position }: LensPoint, from: Day, plane: Plane): Taken[] {
  const { radiusPx } = POINT_LOOKS[kind]
  if (radiusPx === 0) return []
  const [x, y] = plane.at(position)
  const reach = radiusAt(radiusPx, plane.zoom) + GAP_PX
  return [{ box: [x - reach, y - reach, x + reach, y + reach], from }]
}

function boxOfName(
  text: string,
  { emPx, at }: Plane,
  home: Position,
  { anchor, offset }: { anchor: Anchor; offset: readonly [number, number] },
): Box {
  const [x, y] = at(home)
  const ems = [...text].length * LETTER_EM
  const lines = Math.ceil(ems / WIDEST_EM)
  const width = (ems / lines) * emPx
  const height = lines * LINE_EM * emPx
  const left = x + offset[0] * emPx - (anchor === 'left' ? 0 : width / 2)
  const above = { center: height / 2, left: height / 2, top: 0, bottom: height }[anchor]
  const top = y + offset[1] * emPx - above
  return [left, top, left + width, top + height]
}

const RADIANS = Math.PI / 180

/** Steps from near to far, level ones first: a name moved along its country still reads as its own. */
const STEPS = [0, 6, 12, 18, 24, 32, 40, 50, 64, 80].flatMap((reach) =>
  reach === 0
    ? [[0, 0] as const]
    : [0, 180, 30, 150, 210, 330, 60, 120, 240, 300, 90, 270].map(
        (angle) => [reach * Math.cos(angle * RADIANS), reach * Math.sin(angle * RADIANS)] as const,
      ),
)
/** Nor one that reaches over its borders. */
const FARTHEST_ASTRIDE_PX = 32
/** A name beside its country must not wander to another; at the end of a line not at all. */
const FARTHEST_OUTSIDE_PX = 18

/** Where a name may go: on its land, or so far from its usual place. */
interface Room {
  land?: Feature | undefined
  farthestPx?: number
}

/**
 * Where a name is free for longest, on its own land where it stands on land; of several such places
 * the nearest, and rather one where both its ends are on land too. Null where something lies on all
 * of them from the beginning.
 */
function bestSpot(
  box: Box,
  taken: readonly Taken[],
  { land, farthestPx = 0 }: Room,
  { moveBy }: Plane,
): Spot | null {
  const isOnLand = (at: Step) => !land || geoContains(land, [...moveBy([0, 0], at)])
  let best = null as Spot | null
  for (const step of STEPS) {
    const moved = shifted(box, step)
    const isHome = step[0] === 0 && step[1] === 0
    if (!isHome && !land && Math.hypot(...step) > farthestPx) continue
    const over = taken.filter((other) => overlap(moved, other.box))
    const until = Math.min(FOREVER, ...over.map(({ from }) => from))
    if (until < (best?.until ?? ALWAYS) || until === ALWAYS) continue
    if (best?.until === until && best.isWhole) continue
    if (!isHome && !isOnLand(middleOf(moved))) continue
    const isWhole = isHome || !land || endsOf(moved).every(isOnLand)
    if (!isWhole && Math.hypot(...step) > FARTHEST_ASTRIDE_PX) continue
    if (best?.until === until && !isWhole) continue
    best = { step, until, isWhole }
    if (until === FOREVER && isWhole) break
  }
  return best
}

interface Spot {
  step: Step
  /** The first day on which something lies there. */
  until: Day
  /** Its usual place, or one where both its ends are on its land. */
  isWhole: boolean
}
