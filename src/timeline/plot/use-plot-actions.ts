import { useCallback } from 'react'
import { clampDay } from '../../domain/atlas'
import type { Day } from '../../domain/day'
import type { DatedEvent, TimelineEvent } from '../../domain/events'
import type { TimelineProps } from '../model/timeline-props'
import type { TimelineModel } from '../model/use-timeline-model'
import { revealDay } from '../window/time-window'

/** What can be done on the plot. Stable, so that a scrub draws neither marks nor overview again. */
export function usePlotActions(
  { events, span, onChange }: TimelineProps,
  { geometry, rows, motion }: TimelineModel,
) {
  const onDay = useCallback((day: Day) => onChange({ date: clampDay(day, span) }), [onChange, span])
  const select = useCallback(
    (eventId: string) => {
      const chosen = events.find(({ event }) => event.id === eventId)
      if (chosen) onChange({ event: eventId, date: clampDay(chosen.day, span) })
    },
    [events, onChange, span],
  )
  /** Centre of the main line of an event's lane. */
  const linePxOf = useCallback(
    ({ event }: DatedEvent<TimelineEvent>) =>
      geometry[rows.findIndex((lanes) => lanes.includes(event.lane))]?.mainPx ?? 0,
    [geometry, rows],
  )
  /** Brings an event into view. */
  const reveal = useCallback(
    (place: number) => {
      const day = events[place]?.day
      if (day !== undefined) motion.glideTo(revealDay(motion.get(), span, day))
    },
    [events, motion, span],
  )
  return { onDay, select, linePxOf, reveal }
}
