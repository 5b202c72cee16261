import { useEffect, useEffectEvent, useState } from 'react'
import type { Span } from '../domain/atlas'
import { addMonths, type Day } from '../domain/day'
import { FOUNDING_DAY } from '../domain/view-state'

/** Years of history in a second of playing. */
export const YEARS_A_SECOND = 2
const DAYS_A_SECOND = 365.25 * YEARS_A_SECOND

interface PlaybackInput {
  /** Read when playing starts, so that a scrub does not draw the caller again. */
  getDay: () => Day
  span: Span | null
  onDay: (day: Day) => void
  /** Jump by whole years instead of gliding. */
  reducedMotion: boolean
}

export interface Playback {
  playing: boolean
  toggle: () => void
  stop: () => void
}

/** The day after some seconds of playing from `day`. */
export function dayAfter(day: Day, seconds: number, span: Span): Day {
  return Math.min(day + Math.round(seconds * DAYS_A_SECOND), span.last)
}

/** Moves the date on at an even pace until the span ends or something stops it. */
export function usePlayback({ getDay, span, onDay, reducedMotion }: PlaybackInput): Playback {
  const [playing, setPlaying] = useState(false)
  const step = useEffectEvent((startDay: Day, seconds: number) => {
    if (!span) return
    const next = reducedMotion
      ? Math.min(addMonths(startDay, 12 * Math.floor(seconds * YEARS_A_SECOND)), span.last)
      : dayAfter(startDay, seconds, span)
    onDay(next)
    if (next >= span.last) setPlaying(false)
  })
  const start = useEffectEvent(() => {
    // At the end there is nothing left to play: begin again where ASEAN does.
    const day = getDay()
    const from = span && day >= span.last ? FOUNDING_DAY : day
    if (from !== day) onDay(from)
    return from
  })

  useEffect(() => {
    if (!playing) return
    const from = start()
    const startedAt = performance.now()
    let frame = requestAnimationFrame(function tick(now) {
      step(from, Math.max(now - startedAt, 0) / 1000)
      frame = requestAnimationFrame(tick)
    })
    return () => cancelAnimationFrame(frame)
  }, [playing])

  return { playing, toggle: () => setPlaying((on) => !on), stop: () => setPlaying(false) }
}
