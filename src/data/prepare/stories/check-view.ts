import { clampDay, type Span } from '../../../domain/atlas'
import { type Day, formatIsoDay } from '../../../domain/day'
import type { LensId, ViewState } from '../../../domain/view-state'
import { debatesLens } from '../../../lenses/debates/debates-lens'
import { forumsLens } from '../../../lenses/forums/forums-lens'
import type { Lens } from '../../../lenses/lens'
import { membersLens } from '../../../lenses/members/members-lens'
import { partnersLens } from '../../../lenses/partners/partners-lens'
import { projectLens } from '../../../lenses/project/project-lens'
import { secretariatLens } from '../../../lenses/secretariat/secretariat-lens'
import { summitsLens } from '../../../lenses/summits/summits-lens'
import { readAddress } from '../../../url/address'
import { PARAMETERS } from '../../../url/parameters'
import { entriesOfFiles } from '../coverage'
import type { LoadedFiles } from '../load-record'

/** What of the record a view may name. */
export interface KnownToViews {
  events: ReadonlySet<string>
  places: ReadonlySet<string>
  span: Span
}

/** Where a story is, and how it is looked at, is for the viewer to say. */
const NOT_FOR_STEPS = ['story', 'step', 'mode', 'theme']
const KEYS = Object.keys(PARAMETERS).filter((key) => !NOT_FOR_STEPS.includes(key))

/** All of them, so that the compiler asks for a new one. */
const LENSES: Record<LensId, Lens> = {
  members: membersLens,
  partners: partnersLens,
  forums: forumsLens,
  summits: summitsLens,
  secretariat: secretariatLens,
  project: projectLens,
  debates: debatesLens,
}

/** The same places as those that the application takes from an address. */
export function knownToViews(files: LoadedFiles, span: Span): KnownToViews {
  const events = entriesOfFiles(files).filter(({ key }) => key === 'event')
  const places = [
    files.members?.members,
    files.members?.observers,
    files.partners?.partners,
    files.bounds?.bounds,
    files.places?.places,
    files.jakarta?.places,
  ].flatMap((list: readonly { id: string }[] | undefined) => list ?? [])
  return {
    events: new Set(events.map(({ id }) => id)),
    places: new Set(places.map(({ id }) => id)),
    span,
  }
}

/**
 * What is wrong with a view, in words.
 * @param search the query string without "?"
 */
export function viewDetails(search: string, known: KnownToViews): string[] {
  const { view, ignored } = readAddress(search)
  return [
    ...keyDetails(search),
    ...ignored.map(({ key, value }) => `"${value}" is no value of "${key}"`),
    ...referenceDetails(view, known),
    ...showDetails(view),
    ...dayDetails(view, known.span),
  ]
}

function keyDetails(search: string): string[] {
  const keys = [...new URLSearchParams(search).keys()]
  return [
    ...keys
      .filter((key) => !KEYS.includes(key))
      .map((key) => `"${key}" must be one of ${KEYS.join(', ')}`),
    ...keys
      .filter((key, index) => keys.indexOf(key) < index)
      .map((key) => `"${key}" is given twice`),
  ]
}

function referenceDetails({ event, place }: ViewState, { events, places }: KnownToViews): string[] {
  return [
    ...(event === null || events.has(event) ? [] : [`"${event}" is no id of a record`]),
    ...(place === null || places.has(place) ? [] : [`"${place}" is no place of the record`]),
  ]
}

/** Only what the lens offers: it would leave the rest alone without a word. */
function showDetails({ lens, show }: ViewState): string[] {
  const options = LENSES[lens].controls?.options.map(({ id }) => id) ?? []
  return show
    .filter((id) => !options.includes(id))
    .map((id) => `"${id}" is nothing that the lens "${lens}" can show`)
}

function dayDetails({ date, from, to, period }: ViewState, span: Span): string[] {
  const days: Record<string, Day | null> = { date, from, to }
  const outside = Object.entries(days).flatMap(([key, day]) =>
    day === null || clampDay(day, span) === day
      ? []
      : [`"${key}" is ${formatIsoDay(day)}, outside the span of the atlas`],
  )
  const isApart = period !== null && (period.from > span.last || period.to < span.first)
  return isApart ? [...outside, '"period" lies outside the span of the atlas'] : outside
}
