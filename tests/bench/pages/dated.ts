import type { DatedEvent } from '../../../src/domain/events'
import type { BenchEvent } from '../timeline/generate'

/** The shape that our timeline takes. Days come as numbers, as the other libraries get theirs. */
export function toDatedEvent(row: BenchEvent): DatedEvent {
  const { id, date, lane, importance, title, label } = row
  return {
    event: {
      id,
      date,
      lane,
      importance,
      kind: 'declaration',
      pillars: [lane],
      title: { en: title },
      label: { en: label },
      body: [],
      sources: [],
      confidence: 'verified',
    },
    day: row.fromDay,
    endDay: row.toDay,
    isSpan: row.toDay > row.fromDay,
  }
}
