import { useMemo } from 'react'
import type { Day } from '../../domain/day'
import { isAboutCountry } from '../../domain/events'
import { lastOf } from '../../domain/last-of'
import { type Camera, sameCamera } from '../../domain/view-state'
import type { Lens } from '../../lenses/lens'
import type { CountryState } from '../../map/country-state'
import type { Padding } from '../../map/framing'
import type { MapFeed, MapInput, MapPoint } from '../../map/map-input'
import type { LensMarks, Target } from '../../map/marks'
import type { Box } from '../../map/room/covered'
import { regionScale, type Scale } from '../../map/scale'
import { PALETTES, type Theme } from '../../ui/palette'
import { useViewStore } from '../../url/use-view'
import type { ViewStore } from '../../url/view-store'
import { type Hover, type HoverStore, useHoverStore } from '../state/hover-store'
import { type LensInUse, lensInput } from '../state/lens'
import type { LoadedRecord } from '../state/record'
import { focusOf, pinsOf, pointsOf } from './map-points'
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

function dimOthers(
  states: ReadonlyMap<string, CountryState>,
  matching: ReadonlySet<string> | null,
): ReadonlyMap<string, CountryState> {
  if (matching === null) return states
  return new Map([...states].map(([id, state]) => [id, { ...state, dim: !matching.has(id) }]))
}

/** The hovered country; for a hovered event the countries that it is about. */
function hoveredOf(record: LoadedRecord, { country, eventId }: Hover): readonly string[] {
  if (country !== null) return [country]
  return record.events.find((dated) => dated.event.id === eventId)?.event.about ?? NONE
}

const NONE: readonly string[] = []
