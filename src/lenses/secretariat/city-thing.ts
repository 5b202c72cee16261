import { dateInWords } from '../../domain/date-words'
import type { JakartaPlace } from '../../domain/lens-records'
import type { PointKind } from '../../ui/looks'
import type { DaySpan } from '../spans'

/** Groups of the list, in the order of reading. */
export const THING_GROUPS = ['home', 'former', 'body', 'mission', 'undated', 'station'] as const
export type ThingGroup = (typeof THING_GROUPS)[number]

export const THING_LOOKS: Record<ThingGroup, PointKind> = {
  home: 'asean',
  former: 'asean-former',
  body: 'body',
  mission: 'mission',
  undated: 'place',
  station: 'station',
}

/** A place of the city for as long as it is one thing; what becomes another is two. */
export interface CityThing extends DaySpan {
  place: JakartaPlace
  group: ThingGroup
  /** Name on the map, shorter than the place's own. */
  label: string
  /** EDTF date of its start; null where the record gives none. */
  since: string | null
  words: string
}

/** From here on, in metres, the list says how inexact a position is. */
const INEXACT_METRES = 50

/** "mission since 2011, position good to about 80 m". */
export function thingWords(place: JakartaPlace, parts: readonly string[]): string {
  const { accuracyMetres, confidence } = place
  return [
    ...parts,
    accuracyMetres > INEXACT_METRES ? `position good to about ${accuracyMetres} m` : '',
    confidence === 'uncertain' ? 'position uncertain' : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** "since 9 May 1981". */
export function sinceInWords(date: string | null): string {
  return date === null ? 'since when is not recorded' : `since ${dateInWords(date)}`
}
