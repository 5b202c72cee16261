/** One event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tdur?: number
  args: { name?: string; data?: { type?: string } }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

const MS = 1000
const LONG_MS = 16

/**
 * What the page's main thread did while the cursor was dragged.
 * `cpu` is the thread's own time, `wall` includes waiting for a core that software drawing holds.
 */
export function summarise(events: readonly TraceEvent[]) {
  const moves = events.filter(
    (e) => e.name === 'EventDispatch' && e.args.data?.type === 'pointermove',
  )
  const main = moves[0]
  if (!main) throw new Error('the trace holds no pointer moves')
  const tasks = events.filter(
    (e) => e.pid === main.pid && e.tid === main.tid && e.ph === 'X' && e.name.endsWith('RunTask'),
  )
  const cpu = tasks.map(({ tdur }) => (tdur ?? 0) / MS)
  const wall = tasks.map(({ dur }) => (dur ?? 0) / MS)
  const handlers = moves.map(({ dur }) => (dur ?? 0) / MS)
  return {
    steps: moves.length,
    tasks: tasks.length,
    longestTaskCpuMs: round(Math.max(...cpu)),
    longestTaskWallMs: round(Math.max(...wall)),
    tasksOver16MsCpu: cpu.filter((ms) => ms > LONG_MS).length,
    tasksOver16MsWall: wall.filter((ms) => ms > LONG_MS).length,
    medianMoveHandlerMs: round(median(handlers)),
    longestMoveHandlerMs: round(Math.max(...handlers)),
  }
}

const round = (value: number) => Number(value.toFixed(2))
