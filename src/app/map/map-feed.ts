import { useMemo } from 'react'
import type { Day } from '../../domain/day'
import { isAboutCountry } from '../../domain/events'
import type { Position } from '../../domain/records'
import { type Camera, sameCamera, type ViewState } from '../../domain/view-state'
import type { Lens } from '../../lenses/lens'
import type { CountryState } from '../../map/country-state'
import type { Box } from '../../map/covered'
import type { Padding } from '../../map/framing'
import type { MapFeed, MapInput, MapPoint } from '../../map/map-input'
import type { LensMarks, Target } from '../../map/marks'
import { regionScale, type Scale } from '../../map/scale'
import { PALETTES, type Theme } from '../../ui/palette'
import { useViewStore } from '../../url/use-view'
import type { ViewStore } from '../../url/view-store'
import { type Hover, type HoverStore, useHoverStore } from '../state/hover-store'
import { type LensInUse, lensInput } from '../state/lens'
import type { LoadedRecord } from '../state/record'
import { eventsNamedWith } from '../state/selection'
import { isSaidByMark, withoutChosenName } from './said-by-mark'

/** The stage of a map while its page rests. */
export interface Stage {
  /** What stands on the map. */
  covered: readonly Box[]
  widthPx: number
  heightPx: number
  day: Day
}

export interface StageSource {
  get: () => Stage
  subscribe: (listener: () => void) => () => void
}

interface FeedOptions {
  record: LoadedRecord
  lens: LensInUse
  city: MapInput['city']
  disputed: MapInput['disputed']
  fine: MapInput['fine']
  names: MapInput['names']
  theme: Theme
  padding: Padding
  /** A camera that is not meant for this stage: the view is framed instead. */
  unfit?: Camera | null
  stage: StageSource
  reducedMotion: boolean
  /** The page around the map scrolls. */
  cooperative: boolean
  /** Ids of the events that pass the filter; null where nothing is filtered. */
  matching: ReadonlySet<string> | null
}

/** Joins view, hover and record into what the map draws, and says when that may have changed. */
export function useMapFeed(options: FeedOptions): MapFeed {
  const views = useViewStore()
  const hovers = useHoverStore()
  const { record, lens, city, disputed, fine, names, theme, padding } = options
  const { reducedMotion, cooperative, matching, stage, unfit = null } = options
  return useMemo(
    () =>
      createMapFeed(views, hovers, {
        ...{ record, lens, city, disputed, fine, names, theme, padding },
        ...{ reducedMotion, cooperative, matching, stage, unfit },
      }),
    [
      views,
      hovers,
      record,
      lens,
      city,
      disputed,
      fine,
      names,
      theme,
      padding,
      stage,
      unfit,
      reducedMotion,
      cooperative,
      matching,
    ],
  )
}

/** @param views and @param hovers are only watched; a picture of one view brings one that stands still */
export function createMapFeed(
  views: Pick<ViewStore, 'get' | 'subscribe'>,
  hovers: Pick<HoverStore, 'get' | 'subscribe'>,
  options: FeedOptions,
): MapFeed {
  const { record, lens, city, disputed, fine, names, theme, padding, matching, stage } = options
  const matches = matchesOf(record, matching)
  const scaleOf = lastOf((widthPx: number, heightPx: number) =>
    regionScale(padding, { widthPx, heightPx }),
  )
  const marksAt = lastOf((scale: Scale) => marksOf(lens, scale))
  const marked = lastOf((marks: LensMarks) => markedPlaces(marks))
  const countries = lastOf((day: Day) =>
    dimOthers(lens.lens.countryStates(lensInput(lens, day)), matches?.countries ?? null),
  )
  const points = lastOf(
    (
      event: string | null,
      place: string | null,
      hovered: string | null,
      places: ReadonlySet<string>,
    ) => [
      ...(matches?.points ?? []),
      ...pinsOf(record, event),
      ...pointsOf(record, { event, place, hovered, marked: places }),
    ],
  )
  const namedOnce = lastOf((all: MapPoint[], isSaid: boolean) =>
    isSaid ? withoutChosenName(all) : all,
  )
  const hoveredCountries = lastOf((country: string | null, event: string | null) =>
    hoveredOf(record, { country, eventId: event }),
  )
  const selected = lastOf((event: string | null, place: string | null): Target | null => {
    if (event !== null) return { event }
    return place === null ? null : { place }
  })
  const framing = lastOf((event: string | null, place: string | null, day: Day) =>
    lens.lens.framing(lensInput(lens, day), {
      event,
      place,
      position: focusOf(record, { event, place }),
      box: event === null && place !== null ? (record.boxes.get(place) ?? null) : null,
    }),
  )
  return {
    subscribe: (listener) => {
      const stops = [views, hovers, stage].map((source) => source.subscribe(listener))
      return () => stops.forEach((stop) => void stop())
    },
    get: (): MapInput => {
      const { date, event, place, map } = views.get()
      const hover = hovers.get()
      const { covered, widthPx, heightPx, day } = stage.get()
      const scale = scaleOf(widthPx, heightPx)
      const marks = marksAt(scale)
      const all = points(event, place, hover.eventId, marked(marks))
      return {
        palette: PALETTES[theme],
        projection: lens.lens.projection,
        names,
        countries: countries(date),
        marks,
        day: date,
        selectedCountry: event === null ? place : null,
        selected: selected(event, place),
        hoveredCountries: hoveredCountries(hover.country, hover.eventId),
        points: namedOnce(all, isSaidByMark(all, marks, date)),
        city,
        disputed,
        fine,
        camera: options.unfit && sameCamera(map, options.unfit) ? null : map,
        framing: framing(event, place, date),
        padding,
        covered,
        scale,
        restingDay: day,
        reducedMotion: options.reducedMotion,
        cooperative: options.cooperative,
      }
    },
  }
}

/** Made once for a lens, its record, what it is asked to show, and a scale: another theme is no reason to. */
const marksByLens = new WeakMap<LensInUse, { scale: Scale; marks: LensMarks }>()

/** The last of a lens: a file that it does not use makes the same marks anew, which are not sent again. */
const lastMarks = new WeakMap<Lens, LensMarks>()

function marksOf(use: LensInUse, scale: Scale): LensMarks {
  const known = marksByLens.get(use)
  if (known?.scale === scale) return known.marks
  const made = use.lens.marks(use.record, use.show, scale)
  const last = lastMarks.get(use.lens)
  const marks = last && JSON.stringify(last) === JSON.stringify(made) ? last : made
  marksByLens.set(use, { scale, marks })
  lastMarks.set(use.lens, marks)
  return marks
}

/** Places that the lens marks itself, so that nothing else is put on top of them. */
function markedPlaces({ points }: LensMarks): ReadonlySet<string> {
  return new Set(
    points.flatMap(({ target }) => (target && 'place' in target ? [target.place] : [])),
  )
}

/** Remembers the last result, so that an unchanged part keeps its identity for the map to compare. */
function lastOf<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | null = null
  return (...args) => {
    if (!last?.args.every((arg, index) => arg === args[index])) {
      last = { args, result: compute(...args) }
    }
    return last.result
  }
}

/** Where the matching events took place, and the states that they are about. */
function matchesOf(record: LoadedRecord, matching: ReadonlySet<string> | null) {
  if (matching === null) return null
  const events = record.events.map(({ event }) => event).filter(({ id }) => matching.has(id))
  const points = events.flatMap(({ id, place }): MapPoint[] =>
    place ? [{ id: `match:${id}`, name: '', position: place.point, kind: 'match' }] : [],
  )
  const about = record.members.filter(({ id }) => events.some((event) => isAboutCountry(event, id)))
  return { points, countries: new Set(about.map(({ id }) => id)) }
}

/** The places of the events that a selected record names; a press on one opens its event. */
function pinsOf(record: LoadedRecord, id: string | null): MapPoint[] {
  if (id === null) return []
  return eventsNamedWith(record, id).flatMap(({ id, point }) =>
    point ? [{ id: `match:${id}`, name: '', position: point, kind: 'match' as const }] : [],
  )
}

function dimOthers(
  states: ReadonlyMap<string, CountryState>,
  matching: ReadonlySet<string> | null,
): ReadonlyMap<string, CountryState> {
  if (matching === null) return states
  return new Map([...states].map(([id, state]) => [id, { ...state, dim: !matching.has(id) }]))
}

const SEAT_ID = 'asean-hq'

function pointsOf(
  record: LoadedRecord,
  chosen: {
    event: string | null
    place: string | null
    hovered: string | null
    marked: ReadonlySet<string>
  },
): MapPoint[] {
  const points: MapPoint[] = []
  const seat = record.jakartaPlaces.get(SEAT_ID)
  const event = eventPlace(record, chosen.event)
  const isMarked = chosen.place !== null && chosen.marked.has(chosen.place)
  const place = isMarked ? null : placePosition(record, chosen.place)
  const isNearSeat = (position: Position | undefined) =>
    Boolean(
      seat &&
        position &&
        Math.hypot(position[0] - seat.point[0], position[1] - seat.point[1]) < 0.4,
    )
  if (event) {
    const name = event.name.en
    const shortName = name.split(/[,(]/)[0]?.trim()
    points.push({
      id: `event:${chosen.event}`,
      name,
      shortName,
      position: event.point,
      kind: 'event',
    })
  } else if (place) {
    points.push({
      id: chosen.place ?? '',
      name: place.name,
      position: place.position,
      kind: 'event',
    })
  }
  // One name in Jakarta at a time: at this scale the two would lie on each other.
  if (seat && !chosen.marked.has(SEAT_ID) && !isNearSeat(event?.point ?? place?.position)) {
    points.push({
      id: SEAT_ID,
      name: 'Jakarta · ASEAN Secretariat',
      shortName: 'Jakarta',
      position: seat.point,
      kind: 'seat',
    })
  }
  const hovered = chosen.hovered === chosen.event ? null : eventPlace(record, chosen.hovered)
  if (hovered) points.push({ id: 'hover', name: '', position: hovered.point, kind: 'hover' })
  return points
}

function eventPlace(record: LoadedRecord, eventId: string | null) {
  if (eventId === null) return null
  return record.events.find(({ event }) => event.id === eventId)?.event.place ?? null
}

function placePosition(record: LoadedRecord, id: string | null) {
  if (id === null) return null
  const place = record.places.get(id) ?? record.jakartaPlaces.get(id)
  if (place) return { name: place.name.en, position: place.point }
  const partner = record.partners.find((candidate) => candidate.id === id)
  return partner ? { name: partner.seat.name.en, position: partner.seat.point } : null
}

/** Where what is selected lies; null for a country, and where nothing is. */
export function focusOf(
  record: LoadedRecord,
  { event, place }: Pick<ViewState, 'event' | 'place'>,
): Position | null {
  return eventPlace(record, event)?.point ?? placePosition(record, place)?.position ?? null
}

/** The hovered country; for a hovered event the countries that it is about. */
function hoveredOf(record: LoadedRecord, { country, eventId }: Hover): readonly string[] {
  if (country !== null) return [country]
  return record.events.find((dated) => dated.event.id === eventId)?.event.about ?? NONE
}

const NONE: readonly string[] = []
