import type { Day } from '../../domain/day'
import type { Position } from '../../domain/records'
import type { ViewState } from '../../domain/view-state'
import { homesOf } from '../../lenses/secretariat/homes'
import { isInInset } from '../../map/inset/inset-picture'
import type { InsetContent } from '../../map/inset/inset-shapes'
import { isRegionScale } from '../../map/inset/region-scale'
import type { MapInput } from '../../map/map-input'
import type { LoadedRecord } from '../state/record'
import { focusOf } from './map-points'

export type CityView = Pick<InsetContent, 'home' | 'selected'>

/** What the plan of Jakarta shows of a view; null where the map is no region's, or nothing is there. */
export function cityViewOf(
  record: LoadedRecord,
  view: Pick<ViewState, 'date' | 'event' | 'place'>,
  input: Pick<MapInput, 'projection' | 'camera' | 'framing'>,
): CityView | null {
  const home = homeOn(record, view.date)
  const position = focusOf(record, view)
  const selected = position && isInInset(position) ? position : null
  return isRegionScale(input) && (home || selected) ? { home, selected } : null
}

// Read once for a record: a scrub asks at every step.
const known = new WeakMap<LoadedRecord, ReturnType<typeof homesOf>>()

function homeOn(record: LoadedRecord, day: Day): { name: string; position: Position } | null {
  const homes =
    known.get(record) ??
    homesOf({ events: record.events, jakartaPlaces: [...record.jakartaPlaces.values()] })
  known.set(record, homes)
  const home = homes.find(
    ({ group, from, until }) => group === 'home' && from <= day && day <= until,
  )
  return home ? { name: home.label, position: home.place.point } : null
}

interface Line {
  kind: string
  coordinates: readonly Position[]
}

/** Main roads of the city, from the record's lines. */
export function roadsOf(lines: readonly Line[] = []): readonly (readonly Position[])[] {
  return lines.filter(({ kind }) => kind === 'road').map(({ coordinates }) => coordinates)
}
