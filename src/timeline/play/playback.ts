import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { Span } from '../../domain/atlas'
import type { Day } from '../../domain/day'
import type { DatedEvent } from '../../domain/events'
import { FOUNDING_DAY } from '../../domain/view-state'
import { firstToPlay, nextToPlay } from './play-events'
import {
  DEFAULT_PLAY_SETTINGS,
  dayAfter,
  dayAfterWholeYears,
  dwellMs,
  type PlaySettings,
} from './play-pace'

export interface Playback {
  playing: boolean
  settings: PlaySettings
  /** The event that this run has reached last, event by event; null before the first. */
  reachedId: string | null
  toggle: () => void
  stop: () => void
  setSettings: (patch: Partial<PlaySettings>) => void
}

interface PlaybackInput {
  /** Read when it is needed, so that a scrub does not draw the caller again. */
  getPosition: () => { day: Day; eventId: string | null }
  /** In order of time. */
  events: readonly DatedEvent[]
  /** Events that pass the filter; null where nothing is filtered. */
  matching: ReadonlySet<string> | null
  span: Span | null
  onDay: (day: Day) => void
  /** @param isFirst of this run; the others take its place in the history */
  onEvent: (eventId: string, isFirst: boolean) => void
  /** Jump by whole years instead of gliding. */
  reducedMotion: boolean
}

type Run = Pick<Playback, 'reachedId'>

/** Without a rest the last day, where everything is true that ever became so, would not be seen. */
const REST_AT_END_MS = 1500

/** Moves the date on until the end, or until something stops it. Each start is a run. */
export function usePlayback(input: PlaybackInput): Playback {
  const [run, setRun] = useState<Run | null>(null)
  const [settings, changeSettings] = useState(DEFAULT_PLAY_SETTINGS)
  const stop = useCallback(() => setRun(null), [])
  const toggle = useCallback(() => setRun((old) => (old ? null : { reachedId: null })), [])
  const setSettings = useCallback(
    (patch: Partial<PlaySettings>) => changeSettings((old) => ({ ...old, ...patch })),
    [],
  )
  const onReached = (eventId: string) => {
    input.onEvent(eventId, run?.reachedId === null)
    setRun((old) => old && { reachedId: eventId })
  }
  const playing = run !== null
  usePlayYears({ ...input, playing: playing && settings.pace === 'years', settings, stop })
  usePlayEvents({
    ...input,
    playing: playing && settings.pace === 'events',
    settings,
    stop,
    onReached,
  })
  const reachedId = run?.reachedId ?? null
  return useMemo(
    () => ({ playing, settings, reachedId, toggle, stop, setSettings }),
    [playing, settings, reachedId, toggle, stop, setSettings],
  )
}

type PlayInput = PlaybackInput & Pick<Playback, 'playing' | 'settings' | 'stop'>

function usePlayYears({ playing, settings, stop, ...input }: PlayInput) {
  const { getPosition, span, onDay, reducedMotion } = input
  const { speed } = settings
  const start = useEffectEvent(() => {
    // At the end there is nothing left to play: begin again where ASEAN does.
    const { day } = getPosition()
    return span && day >= span.last ? FOUNDING_DAY : day
  })
  const step = useEffectEvent((from: Day, seconds: number): 'on' | 'again' | 'over' => {
    if (!span) return 'over'
    const next = (reducedMotion ? dayAfterWholeYears : dayAfter)({ from, seconds, speed, span })
    onDay(next)
    if (next < span.last) return 'on'
    return settings.loop ? 'again' : 'over'
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: another speed goes on from where this one has come.
  useEffect(() => {
    if (!playing) return
    let from = start()
    let startedAt = performance.now()
    let frame = requestAnimationFrame(function tick(now) {
      const outcome = now < startedAt ? 'on' : step(from, (now - startedAt) / 1000)
      if (outcome === 'over') return stop()
      if (outcome === 'again') {
        from = FOUNDING_DAY
        startedAt = now + REST_AT_END_MS
      }
      frame = requestAnimationFrame(tick)
    })
    return () => cancelAnimationFrame(frame)
  }, [playing, speed, stop])
}

interface PlayEventsInput extends PlayInput {
  onReached: (eventId: string) => void
}

function usePlayEvents({ playing, settings, stop, onReached, ...input }: PlayEventsInput) {
  const { getPosition, events, matching, span } = input
  const step = useEffectEvent((mayBeginAgain: boolean) => {
    const programme = span && { events, matching, span }
    const next = programme && nextToPlay(programme, getPosition())
    const target = next ?? (programme && mayBeginAgain ? firstToPlay(programme) : null)
    if (target) onReached(target.event.id)
    else stop()
  })
  const goOn = useEffectEvent(() => step(settings.loop))
  const { speed } = settings

  useEffect(() => {
    if (playing) step(true)
  }, [playing])
  useEffect(() => {
    if (!playing) return
    const timer = setInterval(() => goOn(), dwellMs(speed))
    return () => clearInterval(timer)
  }, [playing, speed])
}
