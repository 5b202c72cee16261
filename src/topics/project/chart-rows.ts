import type { Day } from '../../domain/day'
import { firstDay, lastDay, parseEdtf } from '../../domain/edtf'
import type { Entry } from '../../domain/entries'
import type { EntryIndex } from '../../domain/entry-index'

/** A record with days, as the chart draws it. */
export interface ChartItem {
  entry: Entry
  first: Day
  /** Null where it still goes on, or where nothing says when it ended. */
  last: Day | null
  isSpan: boolean
}

export interface ChartRow {
  id: string
  /** What the row is about: a part of the project, or what it served. */
  subject: Entry
  /** Its own time; null where the record gives none. */
  own: ChartItem | null
  /** Further records with days: steps, events, earlier work. */
  items: readonly ChartItem[]
  /** Divisions of the Secretariat that it worked with, as its text names them. */
  partners: readonly Entry[]
  /** Not the project's own: the plan and the treaty that it served. */
  isContext: boolean
}

/** The project in time, and what of it has no date. */
export interface ProjectChart {
  rows: readonly ChartRow[]
  undated: readonly Entry[]
}

/** What the project was placed under: the leaders' vision and, beneath it, the Charter. */
const SERVED = ['vision-2025', 'charter-in-force-2008']

/**
 * Rows of the chart in the order in which they are drawn; none where the project is not in the record.
 */
export function projectChart(projectId: string, index: EntryIndex): ProjectChart {
  const project = index.get(projectId)
  if (!project) return { rows: [], undated: [] }
  const parts = index.all.filter(({ parent, date }) => parent === projectId && date !== null)
  const ofKind = (kind: string) => parts.filter((part) => part.kind === kind)
  const served = SERVED.map(index.get).filter((entry): entry is Entry => entry !== null)
  return {
    rows: [
      rowOf(project, earlierProjects(project, index)),
      ...[...ofKind('Component'), ...ofKind('Result')].map((part) =>
        rowOf(part, eventsOf(part, index), partnersOf(part, index)),
      ),
      ...ofKind('Activity').map((activity) => rowOf(activity, [])),
      ...served.map((entry) => ({ ...rowOf(entry, []), isContext: true })),
    ],
    undated: index.all.filter(
      ({ parent, kind, date }) => parent === projectId && kind === 'Activity' && date === null,
    ),
  }
}

function rowOf(subject: Entry, events: readonly Entry[], partners: readonly Entry[] = []) {
  const own = itemOf(subject)
  const items = events
    // The same step as an event of the timeline would only lie on top.
    .filter(({ date }) => date !== subject.date)
    .map(itemOf)
    .filter((item): item is ChartItem => item !== null)
    .toSorted((a, b) => a.first - b.first)
  return { id: subject.id, subject, own, items, partners, isContext: false }
}

function earlierProjects({ date }: Entry, { all }: EntryIndex): Entry[] {
  const spans = all.filter(({ group, lane }) => group === 'event' && lane === 'project')
  return spans.filter((entry) => itemOf(entry)?.isSpan && entry.date !== date)
}

function eventsOf({ related }: Entry, { get }: EntryIndex): Entry[] {
  return related.map(get).filter((entry): entry is Entry => entry?.group === 'event')
}

/** Only divisions that the part's own words name: it is related to others that it did not work with. */
function partnersOf({ kind, related, text }: Entry, { get }: EntryIndex): Entry[] {
  if (kind !== 'Component') return []
  const words = text.map((statement) => statement.text.en).join(' ')
  const bodies = related.map(get).filter((entry): entry is Entry => entry?.group === 'body')
  return bodies.filter(({ title }) => {
    const name = title.replace(/ (Division|Directorate)$/, '')
    return name !== title && words.includes(name)
  })
}

/** A year without an interval is one step in that year, and drawn over all of it. */
export function itemOf(entry: Entry): ChartItem | null {
  const date = entry.date === null ? null : parseEdtf(entry.date)
  const first = date && firstDay(date)
  if (!date || first === null) return null
  const last = lastDay(date)
  const isOpenPlan = entry.group === 'event' && SERVED.includes(entry.id)
  const isSpan = isOpenPlan || date.kind === 'interval' || (last ?? first) - first > 31
  return { entry, first, last: isOpenPlan ? null : last, isSpan }
}
