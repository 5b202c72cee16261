import type { Day } from './day'
import { firstDay, lastDay, parseEdtf } from './edtf'
import type { DatedEvent } from './events'
import type { Disagreement } from './records'

/** Another date that some source gives for an event. */
export interface Ghost {
  eventId: string
  /** First and last day that the other date may mean. */
  from: Day
  to: Day
  /** The value as its source says it. */
  text: string
}

/** Every dated value of a disagreement that differs from the date that is shown. */
export function ghostsOf(
  disagreements: readonly Disagreement[],
  events: readonly DatedEvent[],
): Ghost[] {
  return disagreements.flatMap(({ dateOf, values }) => {
    const shown = events.find(({ event }) => event.id === dateOf)
    if (!shown) return []
    return values.flatMap(({ date, text }) => {
      const value = date === undefined ? null : parseEdtf(date)
      const from = value && firstDay(value)
      const to = value && lastDay(value)
      if (from === null || to === null || covers({ from, to }, shown)) return []
      return [{ eventId: shown.event.id, from, to, text: text.en }]
    })
  })
}

/** A value that holds the shown day within it does not contradict it, it is only less exact. */
function covers({ from, to }: { from: Day; to: Day }, { day, endDay }: DatedEvent): boolean {
  return from <= endDay && to >= day
}
