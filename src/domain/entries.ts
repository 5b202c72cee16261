import type { Day } from './day'
import type { Confidence, Lane, Position, Statement } from './records'
import type { LensId } from './view-state'

export const ENTRY_GROUPS = [
  'event',
  'country',
  'body',
  'person',
  'place',
  'concept',
  'debate',
  'project',
  'summit',
  'partner',
  'forum',
] as const
export type EntryGroup = (typeof ENTRY_GROUPS)[number]

export const GROUP_NAMES: Record<EntryGroup, string> = {
  event: 'Events',
  country: 'Member states',
  body: 'Bodies',
  person: 'People',
  place: 'Places',
  concept: 'Concepts and functions',
  debate: 'Debates and reforms',
  project: 'Project',
  summit: 'Summits',
  partner: 'Partners',
  forum: 'Forums',
}

/** Any record of the atlas in one shape: what search finds, the table lists and a link opens. */
export interface Entry {
  id: string
  group: EntryGroup
  /** Which parameter of the address names it. */
  key: 'event' | 'place'
  /** The lens that shows it, and what the lens is asked to show; null where any lens does. */
  view: { lens: LensId; show?: readonly string[] } | null
  title: string
  /** What it is, in a word or two: "Treaty", "Division". */
  kind: string
  lane: Lane | null
  /** EDTF, where it has a date. */
  date: string | null
  day: Day | null
  text: Statement[]
  /** Further names that a search should find. */
  names: string[]
  related: string[]
  parent: string | null
  /** The side that a position takes, and who holds it, in the source's terms. */
  stance: string | null
  heldBy: string | null
  claims: string[]
  /** Names of the bodies that took part in an event. */
  bodies: string[]
  placeName: string | null
  point: Position | null
  /** ISO 3166-1 alpha-3. */
  countries: string[]
  sources: string[]
  confidence: Confidence
}
