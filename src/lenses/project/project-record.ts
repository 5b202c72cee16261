import { type Day, fromDay } from '../../domain/day'
import type { DatedEvent } from '../../domain/events'
import type { Topic } from '../../domain/topic-records'
import type { LensRecord } from '../lens'
import { type DaySpan, spanOfState } from '../spans'
import { eventsNamedBy, withChildren } from '../topic-events'

/** The project as the record has it, read once. */
export interface ProjectRecord {
  project: Topic | null
  components: readonly Topic[]
  /** Null where the project or its term is missing. */
  term: DaySpan | null
  /** Its events: those of its lane, and steps that the project or its parts name, in order of time. */
  events: readonly DatedEvent[]
}

const known = new WeakMap<readonly Topic[], WeakMap<readonly DatedEvent[], ProjectRecord>>()

export function projectRecord({ topics, events }: LensRecord): ProjectRecord {
  const ofTopics = known.get(topics) ?? new WeakMap<readonly DatedEvent[], ProjectRecord>()
  const record = ofTopics.get(events) ?? readProject(topics, events)
  ofTopics.set(events, record)
  known.set(topics, ofTopics)
  return record
}

function readProject(topics: readonly Topic[], events: readonly DatedEvent[]): ProjectRecord {
  const project = topics.find(({ kind }) => kind === 'project') ?? null
  const parts = project ? withChildren(topics, project.id) : []
  const named = new Set(eventsNamedBy(parts, events))
  return {
    project,
    components: parts.filter(({ kind }) => kind === 'component'),
    term: spanOfState(project?.date),
    events: events.filter((dated) => isOwn(dated) || named.has(dated)),
  }
}

/** An event of the project's lane, as against a step that its parts only name. */
export function isOwn({ event }: DatedEvent): boolean {
  return event.lane === 'project'
}

export type Phase = 'before' | 'running' | 'after'

/** Where a day lies in a stretch of time whose ends are days. */
export function phaseOn({ from, until }: DaySpan, day: Day): Phase {
  if (day < from) return 'before'
  return day > until ? 'after' : 'running'
}

/** "year 2 of 4": the record knows the years of the term and no months. */
export function yearOfTerm({ from, until }: DaySpan, day: Day): string {
  const first = fromDay(from).year
  return `year ${fromDay(day).year - first + 1} of ${fromDay(until).year - first + 1}`
}
