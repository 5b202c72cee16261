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
  const moves = inputsOf(events, 'pointermove')
  const main = moves[0]
  if (!main) throw new Error('the trace holds no pointer moves')
  const tasks = slicesBeside(main, events).filter(isTask)
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

/** Own times, in milliseconds, of the main thread's tasks. */
export interface StepTasks {
  /** The longest task from each input up to the next. */
  longestOfSteps: readonly number[]
  /** The longest of all. */
  longestMs: number
  tasks: number
}

/**
 * Tasks of the page's main thread, step by step.
 * @param input type of the DOM event that begins a step, and by which that thread is known
 * @throws {Error} where the trace holds none
 */
export function stepTasks(events: readonly TraceEvent[], input: string): StepTasks {
  const inputs = inputsOf(events, input)
  const [main] = inputs
  if (!main) throw new Error(`the trace holds no event ${input}`)
  const tasks = outermost(slicesBeside(main, events).filter(isTask))
  const own = (task: TraceEvent) => (task.tdur ?? 0) / MS
  // A task belongs to the step whose input it holds, or else to the one that began last before it.
  const longestOfSteps = inputs.map((_, step) => {
    const next = inputs[step + 1]?.ts ?? Number.POSITIVE_INFINITY
    const ends = (task: TraceEvent) => task.ts + (task.dur ?? 0)
    const within = tasks.filter(
      (task) => ends(task) >= (inputs[step]?.ts ?? 0) && ends(task) < next,
    )
    return round(Math.max(0, ...within.map(own)))
  })
  return { longestOfSteps, longestMs: round(Math.max(...tasks.map(own))), tasks: tasks.length }
}

/** What a piece of work took the main thread, milliseconds. */
export interface Took {
  /** The thread's own time on the core. */
  ownMs: number
  /** By the clock: it includes waiting for a core that software drawing holds. */
  clockMs: number
}

/** Scripts of animation frames that left a mark of a name, in order of time. */
export function framesWith(events: readonly TraceEvent[], mark: string): Took[] {
  const marks = events.filter(({ name }) => name === mark)
  const isMarked = ({ pid, tid, ts, dur = 0 }: TraceEvent) =>
    marks.some((m) => m.pid === pid && m.tid === tid && m.ts >= ts && m.ts <= ts + dur)
  return events
    .filter((event) => event.name === 'FireAnimationFrame' && event.ph === 'X' && isMarked(event))
    .sort((a, b) => a.ts - b.ts)
    .map(({ dur = 0, tdur = 0 }) => ({ ownMs: tdur / MS, clockMs: dur / MS }))
}

/** What one step of the date cursor costs the page's main thread. */
export interface ScrubMeasures {
  steps: number
  /** Scripts of a step, the thread's own time, median. */
  medianScriptMs: number
  /** The same by the clock. */
  medianScriptWallMs: number
  /** All tasks of a step, drawing on the main thread among them, the thread's own time, median. */
  medianTaskMs: number
  longestTaskMs: number
  longestTaskWallMs: number
}

const SCRIPTS = new Set([
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
])

/** Adds up, from one pointer move to the next, what scripts and what whole tasks took. */
export function scrubSteps(events: readonly TraceEvent[]): ScrubMeasures {
  const moves = inputsOf(events, 'pointermove')
  const [main] = moves
  if (!main) throw new Error('the trace holds no pointer moves')
  const own = slicesBeside(main, events)
  const scripts = outermost(own.filter(({ name }) => SCRIPTS.has(name)))
  const tasks = outermost(own.filter(isTask))
  const perStep = (slices: readonly TraceEvent[], time: 'dur' | 'tdur') =>
    moves.slice(0, -1).map(({ ts }, index) => {
      const end = moves[index + 1]?.ts ?? ts
      const within = slices.filter((slice) => slice.ts >= ts && slice.ts < end)
      return within.reduce((sum, slice) => sum + (slice[time] ?? 0), 0) / MS
    })
  const longest = (time: 'dur' | 'tdur') =>
    round(Math.max(...tasks.map((task) => task[time] ?? 0)) / MS)
  return {
    steps: moves.length,
    medianScriptMs: round(median(perStep(scripts, 'tdur'))),
    medianScriptWallMs: round(median(perStep(scripts, 'dur'))),
    medianTaskMs: round(median(perStep(tasks, 'tdur'))),
    longestTaskMs: longest('tdur'),
    longestTaskWallMs: longest('dur'),
  }
}

/** DOM events of a type, in order of time. */
function inputsOf(events: readonly TraceEvent[], type: string): TraceEvent[] {
  return events
    .filter((e) => e.name === 'EventDispatch' && e.args.data?.type === type)
    .sort((a, b) => a.ts - b.ts)
}

/** What has a length on the thread of an event, in order of time, the longer first. */
function slicesBeside({ pid, tid }: TraceEvent, events: readonly TraceEvent[]): TraceEvent[] {
  return events
    .filter((e) => e.pid === pid && e.tid === tid && e.ph === 'X')
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
}

const isTask = ({ name }: TraceEvent) => name.endsWith('RunTask')

/** Slices that lie in no other; they come in order of time, the longer first. */
function outermost(slices: readonly TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY
  return slices.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false
    end = ts + dur
    return true
  })
}

const round = (value: number) => Number(value.toFixed(2))
