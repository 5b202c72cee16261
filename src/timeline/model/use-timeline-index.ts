import { useEffect, useMemo, useState } from 'react'
import type { Span } from '../../domain/atlas'
import type { DatedEvent, TimelineEvent } from '../../domain/events'
import type { LabelMeasure } from '../drawing/label-measure'
import type { LaneRow } from '../layout/lane-index'
import { indexEvents, settleNext, type TimelineIndex } from '../layout/timeline-index'

interface IndexInput {
  events: readonly DatedEvent<TimelineEvent>[]
  rows: readonly LaneRow[]
  span: Span
  measure: LabelMeasure
  mostBarRows: number
}

/** Up to here labels are worked out before the first picture; with more they follow in tasks. */
const AT_ONCE = 12_000
/** A task goes on with the next lane while it has taken less than this. */
const TASK_MS = 12

/**
 * The index of a record. Many events are first drawn in groups; their labels come in tasks of
 * their own, lane by lane, so that the timeline can be used meanwhile.
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
    return inTasks(
      () => settleNext(index),
      () => setVersion((old) => old + 1),
    )
  }, [index])
  return { index, version }
}

/** Works step by step in short tasks until a step says that none is left. @returns stops it */
function inTasks(step: () => boolean, onDone: () => void): () => void {
  const channel = new MessageChannel()
  // A message comes as a task of its own at once; timers would wait for some milliseconds each.
  channel.port1.onmessage = () => {
    const start = performance.now()
    let isMore = true
    while (isMore && performance.now() - start < TASK_MS) isMore = step()
    if (isMore) channel.port2.postMessage(null)
    else finish()
  }
  const finish = () => {
    channel.port1.close()
    onDone()
  }
  channel.port2.postMessage(null)
  return () => channel.port1.close()
}

/** Whether all lanes are worked out: many events come in tasks of their own. */
export function isSettled(index: TimelineIndex): boolean {
  return index.lanes.every(({ settled }) => settled)
}
