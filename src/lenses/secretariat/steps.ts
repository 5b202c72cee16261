import type { DatedEvent } from '../../domain/events'
import type { AseanEvent } from '../../domain/records'
import type { LensRecord } from '../lens'
import { type DaySpan, spanOfState } from '../spans'
import { secretariatStart } from './homes'

/** A decision on the way to a Secretariat; it is drawn until the Secretariat is there. */
export interface FirstStep extends DaySpan {
  event: AseanEvent
}

const known = new WeakMap<readonly DatedEvent[], { start: number; steps: FirstStep[] }>()

/** What led to the Secretariat, in order of time. Read once for a list of events and a start. */
export function firstSteps(record: LensRecord): readonly FirstStep[] {
  const start = spanOfState(secretariatStart(record))?.from ?? Number.POSITIVE_INFINITY
  const before = known.get(record.events)
  if (before?.start === start) return before.steps
  const steps = record.events
    .filter(({ event }) => event.kind === 'secretariat')
    .flatMap(({ event }) => {
      const from = spanOfState(event.date)?.from
      return from !== undefined && from < start ? [{ event, from, until: start - 1 }] : []
    })
    .toSorted((a, b) => a.from - b.from)
  known.set(record.events, { start, steps })
  return steps
}
