import type { Bounds } from '../domain/bounds'
import type { Day } from '../domain/day'
import type { DatedEvent } from '../domain/events'
import type {
  Chair,
  Forum,
  JakartaLine,
  JakartaPlace,
  SecretariatStep,
  UnionMembership,
} from '../domain/lens-records'
import type {
  Institution,
  Member,
  Observer,
  Partner,
  Place,
  Position,
  SecretaryGeneral,
  Summit,
} from '../domain/records'
import type { Sides } from '../domain/sides'
import type { Topic } from '../domain/topic-records'
import type { LensId } from '../domain/view-state'
import type { CountryState } from '../map/country-state'
import type { Framing } from '../map/framing'
import type { LensMarks, Target } from '../map/marks'
import type { Scale } from '../map/scale'
import type { Swatch } from '../ui/looks'

/** Files of the record that a lens can ask for beside members, partners, events and places. */
export type LensFile =
  | 'summits'
  | 'chairs'
  | 'forums'
  | 'jakarta'
  | 'institutions'
  | 'secretaries-general'
  | 'topics'
  | 'unions'

/** The record as a lens sees it. What it did not ask for, and what failed to load, is empty. */
export interface LensRecord {
  members: readonly Member[]
  observers: readonly Observer[]
  partners: readonly Partner[]
  events: readonly DatedEvent[]
  places: readonly Place[]
  summits: readonly Summit[]
  chairs: readonly Chair[]
  forums: readonly Forum[]
  jakartaPlaces: readonly JakartaPlace[]
  jakartaLines: readonly JakartaLine[]
  institutions: readonly Institution[]
  secretariesGeneral: readonly SecretaryGeneral[]
  secretariatSteps: readonly SecretariatStep[]
  topics: readonly Topic[]
  unions: readonly UnionMembership[]
}

/** What a lens knows when it draws a date. */
export interface LensInput extends LensRecord {
  day: Day
  /** What the viewer asked the lens to show, ids of its `controls`; may hold ids that it does not know. */
  show: readonly string[]
}

/** What is selected, and where that is. */
export interface LensSelection {
  event: string | null
  place: string | null
  position: Position | null
  /** Around the selected country; null where none is, or its extent is not known. */
  box?: Bounds | null
}

/** What was true on a date, in words. */
export interface DateSentence {
  /** "9 members", for where there is little room. */
  brief: string
  /** "9 members · 10 dialogue partners". */
  short: string
  /** What became true on the very day; empty on most days. */
  change: string
  /** Whole sentences with names, for assistive technology. */
  full: string
}

export interface LegendRow {
  id: string
  label: string
  swatch: Swatch
}

/** One thing that the lens shows, as a button that pointer and keyboard reach. */
export interface LensRow {
  id: string
  target: Target
  name: string
  swatch: Swatch
  /** In words: "member since 8 August 1967". */
  words: string
  /** What choosing it asks the lens to show, where that is more than to select it. */
  show?: readonly string[]
}

/** A choice inside a lens; what is chosen is `show` in the address. */
export interface LensControls {
  name: string
  /** One of the options, or any number of them. */
  kind: 'one' | 'several'
  options: readonly { id: string; name: string }[]
  /** Which options are in force for what the address says, its unknown ids left out. */
  chosen: (show: readonly string[]) => readonly string[]
}

/**
 * One way to look at the map. Pure: the same input gives the same output. `marks` is asked for once
 * a record and choice; everything that takes a `LensInput` is asked for at every step of a scrub.
 */
export interface Lens {
  id: LensId
  /** Files to load before the lens is drawn. */
  files: readonly LensFile[]
  projection: 'mercator' | 'globe'
  /** Whether it draws Jakarta's coast in full detail, which is a file of its own. */
  needsCity?: boolean
  /** By ISO 3166-1 alpha-3 code; countries that are left out stay quiet. */
  countryStates: (input: LensInput) => ReadonlyMap<string, CountryState>
  /**
   * Points and lines for all of time, each with the days on which it is seen.
   * @param scale of the map that shows the whole region; points of one place stand apart by it
   */
  marks: (record: LensRecord, show: readonly string[], scale?: Scale) => LensMarks
  sentence: (input: LensInput) => DateSentence
  legend: (input: LensInput) => readonly LegendRow[]
  /** Accessible name of the list of rows. */
  rowsName: string
  /** All that can be selected on the date, in the order of reading. */
  rows: (input: LensInput) => readonly LensRow[]
  framing: (input: LensInput, selection: LensSelection) => Framing
  /** Ids of the events that the timeline brings forward while nothing else is chosen; null is none. */
  timeline: (record: LensRecord, show: readonly string[]) => ReadonlySet<string> | null
  /** By id of event: which positions point to it, where what is shown has positions. */
  sides?: (record: LensRecord, show: readonly string[]) => ReadonlyMap<string, Sides>
  /** What a press on a country selects, where that is not the country itself. */
  placeOf?: (code: string, input: LensInput) => string
  controls?: LensControls
}
