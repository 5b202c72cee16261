import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { Day } from '../../domain/day'
import type { DatedEvent } from '../../domain/events'
import { FOUNDING_DAY } from '../../domain/view-state'
import { type Programme, weightiestBetween } from './play-events'
import type { Playback } from './playback'

interface PlayAnnouncerProps extends Programme {
  playback: Playback
  date: Day
}

/** Long enough to hear a title out before the next one. */
const SAY_EVERY_MS = 2500

/** Tells assistive technology the titles of events while something plays, politely. */
export function PlayAnnouncer({ playback, date, ...programme }: PlayAnnouncerProps) {
  const { playing, reachedId, settings } = playback
  const passed = usePassed(programme, date, playing && settings.pace === 'years')
  const { events } = programme
  const reached = useMemo(
    () => events.find(({ event }) => event.id === reachedId) ?? null,
    [events, reachedId],
  )
  const said = settings.pace === 'years' ? passed : reached
  return (
    <p aria-live="polite" className="visually-hidden">
      {playing && said?.event.title.en}
    </p>
  )
}

/** The most important event that the date has passed lately; a new one seldom enough to be heard. */
function usePassed(programme: Programme, date: Day, listening: boolean): DatedEvent | null {
  const [passed, setPassed] = useState<DatedEvent | null>(null)
  const since = useRef(date)
  const begin = useEffectEvent(() => {
    since.current = date
    setPassed(null)
  })
  const report = useEffectEvent(() => {
    // Playing may have started again meanwhile.
    const after = date < since.current ? FOUNDING_DAY - 1 : since.current
    since.current = date
    const weightiest = weightiestBetween(programme, after, date)
    if (weightiest) setPassed(weightiest)
  })
  useEffect(() => {
    if (!listening) return
    begin()
    const timer = setInterval(() => report(), SAY_EVERY_MS)
    return () => clearInterval(timer)
  }, [listening])
  return passed
}
