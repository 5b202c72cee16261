import type { Day } from '../domain/day'
import type { Member, Partner } from '../domain/records'
import type { LensId } from '../domain/view-state'
import type { CountryState } from '../map/country-state'

/** What a lens knows when it draws a date. */
export interface LensInput {
  day: Day
  members: readonly Member[]
  partners: readonly Partner[]
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
  /** Name of a swatch in the palette. */
  swatch: 'founding' | 'later' | 'fresh' | 'not-yet'
}

/** One of the legend's countries: what it is on the date. */
export interface CountryRow {
  code: string
  name: string
  swatch: LegendRow['swatch']
  /** In words: "member since 8 August 1967". */
  words: string
}

/** One way to look at the map: a colour for every state, a legend and a sentence for a date. */
export interface Lens {
  id: LensId
  name: string
  /** State of each country by numeric ISO 3166-1 code; countries that are left out stay quiet. */
  countryStates: (input: LensInput) => Map<number, CountryState>
  sentence: (input: LensInput) => DateSentence
  legend: readonly LegendRow[]
  countries: (input: LensInput) => CountryRow[]
}
