import { useEffect, useState } from 'react'

const STORED = 'asean-in-time:started'

/** When the talk began; lasts over a reload of the window where the browser lets it. */
function startedAt(): number {
  try {
    const known = Number(sessionStorage.getItem(STORED))
    if (known > 0) return known
  } catch {
    // Storage may be refused; the talk then begins anew at a reload.
  }
  return keepStart(Date.now())
}

function keepStart(start: number): number {
  try {
    sessionStorage.setItem(STORED, String(start))
  } catch {
    // As above.
  }
  return start
}

/** @param ms milliseconds; @returns for example "0:07" or "1:02:30" */
export function elapsedInDigits(ms: number): string {
  const seconds = Math.max(Math.floor(ms / 1000), 0)
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const tail = two(seconds % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${tail}` : `${minutes}:${tail}`
}

/** The clock, and the time since the talk began. */
export function useElapsed() {
  const [start, setStart] = useState(startedAt)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return {
    clock: new Date(now).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }),
    elapsed: elapsedInDigits(now - start),
    reset: () => {
      setStart(keepStart(Date.now()))
      setNow(Date.now())
    },
  }
}
