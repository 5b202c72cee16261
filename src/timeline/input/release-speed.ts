/** Where a pointer was and when, in pixels and milliseconds. */
export interface Sample {
  x: number
  time: number
}

/** Only the last stretch of a drag says how fast it was let go. */
const RECENT_MS = 100
/** A pointer that rested this long before it was let go throws nothing. */
const RESTED_MS = 60

/** Speed at which a drag was let go, in pixels a millisecond; 0 where it had come to rest. */
export function releaseSpeed(samples: readonly Sample[], now: number): number {
  const recent = samples.filter(({ time }) => now - time <= RECENT_MS)
  const first = recent[0]
  const last = recent.at(-1)
  if (!first || !last || last.time <= first.time || now - last.time > RESTED_MS) return 0
  return (last.x - first.x) / (last.time - first.time)
}
