import { useEffect, useMemo, useState } from 'react'
import type { Span } from '../domain/atlas'
import type { DatedEvent, TimelineEvent } from '../domain/events'
import type { LabelMeasure } from './label-measure'
import type { LaneRow } from './layout/lane-index'
import { indexEvents, settleNext, type TimelineIndex } from './layout/timeline-index'

interface IndexInput {
  events: readonly DatedEvent<TimelineEvent>[]
  rows: readonly LaneRow[]
  span: Span
  measure: LabelMeasure
  mostBarRows: number
}

/** Up to here labels are worked out before the first picture; with more they follow, lane by lane. */
const AT_ONCE = 1500

/**
 * The index of a record. Many events are first drawn in groups; their labels come in tasks of
 * their own, so that the timeline can be used meanwhile.
 * @returns the index, and a number that rises as labels arrive in it
 */
export function useTimelineIndex(input: IndexInput): { index: TimelineIndex; version: number } {
  const { events, rows, span, measure, mostBarRows } = input
  const index = useMemo(() => {
    const made = indexEvents(events, { rows, span, metrics: measure, mostBarRows })
    if (events.length <= AT_ONCE) while (settleNext(made));
    return made
  }, [events, rows, span, measure, mostBarRows])
  const [version, setVersion] = useState(0)
  useEffect(() => {
    if (isSettled(index)) return
    let timer = setTimeout(function next() {
      const isMore = settleNext(index)
      setVersion((old) => old + 1)
      if (isMore) timer = setTimeout(next)
    })
    return () => clearTimeout(timer)
  }, [index])
  return { index, version }
}

export function isSettled(index: TimelineIndex): boolean {
  return index.lanes.every(({ settled }) => settled)
}
