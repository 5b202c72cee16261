import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Span } from '../../domain/atlas'
import type { Day } from '../../domain/day'
import { REDUCED_MOTION } from '../../ui/use-media'
import { resolveWindow, type TimeWindow, windowPatch } from './time-window'
import { createWindowMotion, type FrameClock, type WindowMotion } from './window-motion'

interface Ends {
  from: Day | null
  to: Day | null
}

/** While the window moves the view hears of it this often; the screen follows every frame. */
const PUBLISH_MS = 150
/** The elements behind the picture are placed anew when the window has rested this long. */
const REST_MS = 90

const FRAMES: FrameClock = {
  now: () => performance.now(),
  request: (callback) => requestAnimationFrame(callback),
  cancel: (id) => cancelAnimationFrame(id),
}

/** The window on the screen, kept in step with the one in the view. */
export function useWindowMotion(
  { from, to }: Ends,
  span: Span,
  onChange: (ends: Ends) => void,
): WindowMotion {
  const published = useRef<Ends>({ from, to })
  const timer = useRef<number | undefined>(undefined)
  const publish = useEffectEvent((window: TimeWindow) => {
    const patch = windowPatch(window, span)
    if (patch.from === published.current.from && patch.to === published.current.to) return
    published.current = patch
    onChange(patch)
  })
  const latest = useRef<TimeWindow | null>(null)
  // The window that is given first is all it needs; later ones it follows below.
  const start = useRef({ from, to })
  const motion = useMemo(
    () =>
      createWindowMotion({
        span,
        window: resolveWindow(start.current.from, start.current.to, span),
        onMove: (window) => {
          latest.current = window
          timer.current ??= globalThis.setTimeout(() => {
            timer.current = undefined
            if (latest.current) publish(latest.current)
          }, PUBLISH_MS) as unknown as number
        },
        reducedMotion: () => matchMedia(REDUCED_MOTION).matches,
        clock: FRAMES,
      }),
    [span],
  )
  useLayoutEffect(() => {
    if (from === published.current.from && to === published.current.to) return
    published.current = { from, to }
    clearTimeout(timer.current)
    timer.current = undefined
    motion.follow(resolveWindow(from, to, span))
  }, [motion, from, to, span])
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      timer.current = undefined
      motion.dispose()
    },
    [motion],
  )
  return motion
}

/** The window once it has come to rest, for what need not follow every frame. */
export function useRestedWindow(motion: WindowMotion): TimeWindow {
  const [rested, setRested] = useState(motion.get)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const rest = () => setRested(motion.get())
    rest()
    const stop = motion.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(rest, REST_MS)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [motion])
  return rested
}
