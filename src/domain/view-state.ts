import { type Day, toDay } from './day'
import type { Period } from './period'
import type { Lane } from './records'

/** The day of the Bangkok Declaration: where the story, and an address without a date, begin. */
export const FOUNDING_DAY: Day = toDay(1967, 8, 8)

export const LENS_IDS = [
  'members',
  'partners',
  'forums',
  'summits',
  'secretariat',
  'project',
  'debates',
] as const
export type LensId = (typeof LENS_IDS)[number]

export const MODES = ['explore', 'present', 'embed', 'table'] as const
export type Mode = (typeof MODES)[number]

export const THEMES = ['auto', 'light', 'dark'] as const
export type ThemeChoice = (typeof THEMES)[number]

/** Languages that a viewer can ask for; where the record has no texts in one, they stay English. */
export const LANGUAGES = ['en', 'id'] as const
export type Language = (typeof LANGUAGES)[number]

/** What draws the map: what the browser does best, or SVG, which needs no graphics card. */
export const RENDERERS = ['auto', 'svg'] as const
export type RendererChoice = (typeof RENDERERS)[number]
/** How the map writes the names of countries: in English, or as each calls itself, in its own script. */
export const LABEL_LANGUAGES = ['english', 'endonym'] as const
export type LabelLanguage = (typeof LABEL_LANGUAGES)[number]

export interface Camera {
  /** MapLibre zoom level. */
  zoom: number
  /** Degrees. */
  latitude: number
  longitude: number
  /** Degrees clockwise from north. */
  bearing: number
  /** Degrees from straight down. */
  pitch: number
}

/** Everything that a viewer can set. The address holds it; the timeline and the map draw it. */
export interface ViewState {
  /** The cursor's date: it alone decides what is true on the map. */
  date: Day
  /** First and last day of the timeline's window; null is the end of the whole span. */
  from: Day | null
  to: Day | null
  /** Only what may have happened in it is shown; null is all of time. The date stays free of it. */
  period: Period | null
  lens: LensId
  /** What of the lens is shown, as ids that the lens knows; none is what it shows unasked. */
  show: readonly string[]
  /** Id of the selected record: an event, a body, a concept, a person ... */
  event: string | null
  /** ISO 3166-1 alpha-3 code of a country, or id of a place. */
  place: string | null
  /** The viewer's own camera; null where the application frames the view. */
  map: Camera | null
  /** Lanes that are shown, in the order of the lanes; none means all. */
  pillar: readonly Lane[]
  /** Search text. */
  q: string
  /** Id of a guided story, and its step from 1. */
  story: string | null
  step: number
  mode: Mode
  lang: Language
  theme: ThemeChoice
  renderer: RendererChoice
  /** How the map writes the names of countries. */
  labels: LabelLanguage
}

export type ViewPatch = Partial<ViewState>

export const DEFAULT_VIEW: ViewState = {
  date: FOUNDING_DAY,
  from: null,
  to: null,
  period: null,
  lens: 'members',
  show: [],
  event: null,
  place: null,
  map: null,
  pillar: [],
  q: '',
  story: null,
  step: 1,
  mode: 'explore',
  lang: 'en',
  theme: 'auto',
  renderer: 'auto',
  labels: 'english',
}

type Key = keyof ViewState

/** The viewer's own: they stay when a story's step brings a view. */
export const PREFERENCES: readonly Key[] = ['mode', 'lang', 'theme', 'renderer', 'labels']

/** What the view is about. */
const SUBJECTS: readonly Key[] = ['lens', 'event', 'place', 'mode']

/** What a choice is, as against a drag: each adds an entry to the history, so that Back undoes it. */
const CHOICES: readonly Key[] = [...SUBJECTS, 'show', 'period', 'story', 'step']

/** Whether a patch changes what Back should undo. */
export function isChoice(before: ViewState, patch: ViewPatch): boolean {
  return changesOneOf(CHOICES, before, patch)
}

function changesOneOf(keys: readonly Key[], before: ViewState, patch: ViewPatch): boolean {
  return keys.some((key) => key in patch && !sameValue({ ...before, ...patch }[key], before[key]))
}

/**
 * Applies a patch. A new subject lets go of the viewer's own camera, unless the patch brings one,
 * so that it can be framed; another lens lets go of what the last one was asked to show. An unchanged
 * view is returned as it was.
 */
export function applyPatch(view: ViewState, patch: ViewPatch): ViewState {
  const reframe = changesOneOf(SUBJECTS, view, patch) && !('map' in patch) ? { map: null } : null
  const isOtherLens = changesOneOf(['lens'], view, patch) && !('show' in patch)
  const next = { ...view, ...patch, ...reframe, ...(isOtherLens ? { show: [] } : null) }
  return sameView(view, next) ? view : next
}

export function sameView(a: ViewState, b: ViewState): boolean {
  return (Object.keys(a) as Key[]).every((key) => sameValue(a[key], b[key]))
}

/** Whether two values of the view are equal: single values, cameras, periods and lists of lanes. */
export function sameValue(a: ViewState[Key], b: ViewState[Key]): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b))
}

export function sameCamera(a: Camera | null, b: Camera | null): boolean {
  if (a === b) return true
  if (a === null || b === null) return false
  return (Object.keys(a) as (keyof Camera)[]).every((key) => a[key] === b[key])
}
