import { type DatedEvent, dateEvents, type TimelineEvent } from '../../../src/domain/events'
import type { BenchEvent } from '../timeline/generate'

/** The shape that our timeline takes, its dates read from EDTF as those of the record are. */
export function datedEvents(rows: readonly BenchEvent[]): DatedEvent<TimelineEvent>[] {
  return dateEvents(
    rows.map(({ id, date, lane, importance, title, label }): TimelineEvent => {
      return { id, date, lane, importance, title: { en: title }, label: { en: label } }
    }),
  )
}
