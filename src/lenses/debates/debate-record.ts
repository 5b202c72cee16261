import type { DatedEvent } from '../../domain/events'
import { letterOfSide, type Sides } from '../../domain/sides'
import type { Topic } from '../../domain/topic-records'
import type { LensControls, LensRecord } from '../lens'
import { eventsNamedBy, withChildren } from '../topic-events'

/** A debate with its positions, possible reforms and outlooks, and the events that these name. */
export interface Debate {
  topic: Topic
  parts: readonly Topic[]
  /** In order of time. */
  events: readonly DatedEvent[]
}

const known = new WeakMap<readonly Topic[], WeakMap<readonly DatedEvent[], Debate[]>>()

/** All debates, in the order of the record; read once for a record. */
function allDebates({ topics, events }: LensRecord): readonly Debate[] {
  const ofTopics = known.get(topics) ?? new WeakMap<readonly DatedEvent[], Debate[]>()
  const debates = ofTopics.get(events) ?? readDebates(topics, events)
  ofTopics.set(events, debates)
  known.set(topics, ofTopics)
  return debates
}

function readDebates(topics: readonly Topic[], events: readonly DatedEvent[]): Debate[] {
  return topics
    .filter(({ kind }) => kind === 'debate')
    .map((topic) => {
      const all = withChildren(topics, topic.id)
      const parts = all.filter(({ id }) => id !== topic.id)
      return { topic, parts, events: eventsNamedBy(all, events) }
    })
}

const ALL = 'all'

/** The choice is fixed, and the record is not: a debate that it lacks shows nothing, and says so. */
export const debateControls: LensControls = {
  name: 'Debate',
  kind: 'one',
  options: [
    { id: ALL, name: 'All' },
    { id: 'efficacy-and-pace', name: 'Pace' },
    { id: 'human-rights-and-rule-of-law', name: 'Rights and law' },
    { id: 'great-power-balance', name: 'Great powers' },
    { id: 'rights-mechanisms', name: 'Rights bodies' },
    { id: 'role-and-accountability', name: 'Accountability' },
    { id: 'secretariat-reforms', name: 'Reform outlook' },
  ],
  chosen: (show) => [chosenOption(show)],
}

function chosenOption(show: readonly string[]): string {
  return show.find((id) => debateControls.options.some((option) => option.id === id)) ?? ALL
}

/** The one debate that is asked for; null where it is all of them. */
export function chosenDebate(show: readonly string[]): string | null {
  const option = chosenOption(show)
  return option === ALL ? null : option
}

export function debatesShown(record: LensRecord, show: readonly string[]): readonly Debate[] {
  const chosen = chosenDebate(show)
  const debates = allDebates(record)
  return chosen === null ? debates : debates.filter(({ topic }) => topic.id === chosen)
}

/** A position of a debate with the letter that it goes by. */
export interface Side {
  letter: string
  position: Topic
}

/** The positions of the one debate that is shown; none where all are. */
export function sidesShown(record: LensRecord, show: readonly string[]): readonly Side[] {
  if (chosenDebate(show) === null) return []
  return debatesShown(record, show).flatMap(({ parts }) =>
    parts
      .filter(({ kind }) => kind === 'position')
      .map((position, index) => ({ letter: letterOfSide(index), position })),
  )
}

/** By id of event: which positions point to it. */
export function sidesByEvent(
  record: LensRecord,
  show: readonly string[],
): ReadonlyMap<string, Sides> {
  const byEvent = new Map<string, Sides>()
  for (const { letter, position } of sidesShown(record, show)) {
    const words = `${letter}, ${position.title.en}`
    for (const id of position.related ?? []) {
      const before = byEvent.get(id)
      byEvent.set(id, {
        letters: (before?.letters ?? '') + letter,
        words: before ? `${before.words}; ${words}` : words,
      })
    }
  }
  return byEvent
}

/** Events of the debates that are shown, each once, in order of time. */
export function eventsShown(record: LensRecord, show: readonly string[]): readonly DatedEvent[] {
  const debates = debatesShown(record, show)
  const [only] = debates
  if (debates.length === 1 && only) return only.events
  const named = new Set(debates.flatMap(({ events }) => events))
  return record.events.filter((dated) => named.has(dated))
}
