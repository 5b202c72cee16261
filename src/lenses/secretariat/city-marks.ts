import type { Day } from '../../domain/day'
import type { Position } from '../../domain/records'
import type { LensLine, LensMarks, LensPoint } from '../../map/marks'
import type { LensRecord } from '../lens'
import { spanOfState } from '../spans'
import { type CityThing, THING_LOOKS } from './city-thing'
import { cityThings } from './city-things'
import { secretariatStart } from './homes'
import { firstSteps } from './steps'

const FOREVER = Number.POSITIVE_INFINITY

/** The city on all dates, and before it the meetings that led there. */
export function cityMarks(record: LensRecord): LensMarks {
  const placed = fanOut(cityThings(record))
  return {
    points: [...stepPoints(record), ...districts(record), ...placed.map(pointOf)],
    lines: [...cityLines(record), ...placed.flatMap(leaderOf)],
  }
}

interface Placed {
  thing: CityThing
  position: Position
}

/** Degrees between places that share an address. */
const ASIDE: Position = [0.004, -0.004]

/** Whatever stands where another place already stands is moved aside. */
function fanOut(things: readonly CityThing[]): Placed[] {
  const taken = new Map<string, string[]>()
  return things.map((thing) => {
    const { id, point } = thing.place
    const ids = taken.get(String(point)) ?? []
    if (!ids.includes(id)) ids.push(id)
    taken.set(String(point), ids)
    const steps = ids.indexOf(id)
    return { thing, position: [point[0] + steps * ASIDE[0], point[1] + steps * ASIDE[1]] }
  })
}

const isMoved = ({ thing, position }: Placed) => String(position) !== String(thing.place.point)
const markId = ({ place, group }: CityThing) => (group === 'former' ? `${place.id}:was` : place.id)

function pointOf({ thing, position }: Placed): LensPoint {
  const { place, group, label, from, until } = thing
  return {
    id: markId(thing),
    position,
    kind: THING_LOOKS[group],
    label,
    number: '',
    rank: rankOf(thing),
    from,
    until,
    highlights: thing.since !== null && group !== 'former',
    target: { place: place.id },
  }
}

/** Homes first, then by the first day; stops of the line only where nothing else needs the room. */
function rankOf({ group, from, label, place }: CityThing): number {
  if (group === 'home' || group === 'former') return from - STEP
  const isMinor = group === 'station' && !label.startsWith('ASEAN')
  return isMinor ? STEP * 2 + (place.station?.order ?? 0) : from + STEP
}

/** More days than the record spans. */
const STEP = 100_000

function leaderOf(placed: Placed): LensLine[] {
  if (!isMoved(placed)) return []
  const { thing, position } = placed
  const { place, from, until } = thing
  const path = [place.point, position]
  return [
    {
      id: `leader:${markId(thing)}`,
      kind: 'leader',
      path,
      from,
      until,
      highlights: false,
      target: null,
    },
  ]
}

/** The five municipalities by name, from when the city is what the lens shows. */
function districts(record: LensRecord): LensPoint[] {
  const from = groundFrom(record)
  return record.jakartaPlaces
    .filter(({ kind }) => kind === 'centroid')
    .map((place) => ({
      id: place.id,
      position: place.point,
      kind: 'name' as const,
      label: place.name.en.replace(/ \(.*\)$/, ''),
      number: '',
      rank: 0,
      from,
      until: FOREVER,
      highlights: false,
      target: null,
    }))
}

function groundFrom(record: LensRecord): Day {
  return spanOfState(secretariatStart(record))?.from ?? Number.NEGATIVE_INFINITY
}

/** The railway from its first day; roads have no date, and lie under it. */
function cityLines(record: LensRecord): LensLine[] {
  return record.jakartaLines
    .filter(({ id }) => !id.endsWith('schematic'))
    .toSorted((a, b) => Number(a.kind === 'rail') - Number(b.kind === 'rail'))
    .map(({ id, kind, since, coordinates }): LensLine => {
      const isRail = kind === 'rail'
      const from = spanOfState(since)?.from ?? groundFrom(record)
      return {
        id,
        kind: isRail ? 'rail' : 'road',
        path: coordinates,
        from,
        until: FOREVER,
        highlights: isRail,
        target: null,
      }
    })
}

function stepPoints(record: LensRecord): LensPoint[] {
  return firstSteps(record).flatMap(({ event, from, until }) =>
    event.place
      ? [
          {
            id: event.id,
            position: event.place.point,
            kind: 'meeting',
            label: event.place.name.en,
            number: '',
            rank: from - STEP * 2,
            from,
            until,
            highlights: true,
            target: { event: event.id },
          },
        ]
      : [],
  )
}
