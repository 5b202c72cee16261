import { clampDay, type Span } from '../../domain/atlas'
import type { Day } from '../../domain/day'
import type { DatedEvent } from '../../domain/events'

/** What playing moves through. */
export interface Programme {
  /** In order of time. */
  events: readonly DatedEvent[]
  /** Events that pass the filter; null where nothing is filtered. */
  matching: ReadonlySet<string> | null
  span: Span
}

interface Position {
  day: Day
  eventId: string | null
}

const isPlayed = ({ matching }: Programme, { event }: DatedEvent) => matching?.has(event.id) ?? true

/** Null where the filter leaves nothing to play. */
export function firstToPlay(programme: Programme): DatedEvent | null {
  return programme.events.find((dated) => isPlayed(programme, dated)) ?? null
}

/**
 * Where playing event by event goes next. From an event under the cursor it is the next one in
 * order, be it on the same day; without one, the first on the cursor's day or later.
 * @returns null at the end
 */
export function nextToPlay(programme: Programme, { day, eventId }: Position): DatedEvent | null {
  const { events, span } = programme
  const dayOf = (dated: DatedEvent) => clampDay(dated.day, span)
  const present = events.findIndex((dated) => dated.event.id === eventId && dayOf(dated) === day)
  const isAhead = (dated: DatedEvent, index: number) =>
    present >= 0 ? index > present : dayOf(dated) >= day
  return events.find((dated, index) => isPlayed(programme, dated) && isAhead(dated, index)) ?? null
}

/** The most important event after one day and up to another, the later one of two alike. */
export function weightiestBetween(programme: Programme, after: Day, upTo: Day): DatedEvent | null {
  return programme.events.reduce<DatedEvent | null>((best, dated) => {
    const passed = dated.day > after && dated.day <= upTo && isPlayed(programme, dated)
    if (!passed) return best
    return best && best.event.importance > dated.event.importance ? best : dated
  }, null)
}
