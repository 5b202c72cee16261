import { median } from '../trace'

export const LIBRARIES = [
  'ours',
  'vis',
  'vis-clustered',
  'gravity',
  'timelinejs',
  'gravity-bars',
  'bare',
] as const
export type LibraryName = (typeof LIBRARIES)[number]

/** Those that ours is held against: what shows no titles, or nothing, is told beside them. */
export const PEERS: readonly LibraryName[] = ['vis', 'vis-clustered', 'gravity', 'timelinejs']

export const LIBRARY_NAMES: Record<LibraryName, string> = {
  ours: 'ours',
  vis: 'vis',
  'vis-clustered': 'vis, clustered',
  gravity: 'gravity',
  timelinejs: 'TimelineJS',
  'gravity-bars': 'gravity as it comes',
  bare: 'bare page',
}

export interface BenchCase {
  library: LibraryName
  size: number
}

/** A case that did not finish in time; everything measured after it is absent. */
export const OVER = 'over'
/** Null where a library cannot do it, or nothing came of it. */
export type Measure = number | typeof OVER | null

export interface CaseMeasures {
  /** Seconds from data to events on the screen. */
  shownS: Measure
  /** Median age of the oldest input when the frame that shows it is done, in milliseconds. */
  dragMs: Measure
  wheelMs: Measure
  /** Frames missing in the drag. */
  droppedFrames: Measure
  /** JavaScript heap of the whole page after a collection, in megabytes. */
  heapMb: Measure
  /** The same above the page with the library loaded and no data. */
  heapGrowthMb: Measure
  /** Heap and what the engine holds outside it: array buffers and the document's own objects. */
  heapWithBuffersMb: Measure
  /** Share of the wheel steps sent that moved the window; measured for ours alone. */
  wheelStepsTaken: Measure
}

const MEASURES = [
  'shownS',
  'dragMs',
  'wheelMs',
  'droppedFrames',
  'heapMb',
  'heapGrowthMb',
  'heapWithBuffersMb',
  'wheelStepsTaken',
] as const satisfies readonly (keyof CaseMeasures)[]

export interface CaseResult extends BenchCase, CaseMeasures {
  /** What went wrong, in words. */
  notes: string[]
}

export const NOTHING_MEASURED: CaseMeasures = {
  shownS: null,
  dragMs: null,
  wheelMs: null,
  droppedFrames: null,
  heapMb: null,
  heapGrowthMb: null,
  heapWithBuffersMb: null,
  wheelStepsTaken: null,
}

export const FRAME_MS = 1000 / 60
const GAP_FRAMES = 1.5

/** Frames that are missing between frames that came later than one and a half of their time. */
export function countDroppedFrames(frameTimesMs: readonly number[]): number {
  return frameTimesMs.slice(1).reduce((dropped, timeMs, index) => {
    const gapMs = timeMs - (frameTimesMs[index] ?? timeMs)
    return gapMs > GAP_FRAMES * FRAME_MS ? dropped + Math.round(gapMs / FRAME_MS) - 1 : dropped
  }, 0)
}

/** The median of the repetitions that came to an end; "over" where most did not. */
export function medianMeasure(values: readonly Measure[]): Measure {
  const numbers = values.filter((value): value is number => typeof value === 'number')
  const over = values.filter((value) => value === OVER).length
  if (over > numbers.length) return OVER
  return numbers.length > 0 ? median(numbers) : null
}

/** One result a case out of its repetitions. */
export function mergeRepetitions(results: readonly CaseResult[]): CaseResult[] {
  const groups = new Map<string, CaseResult[]>()
  for (const result of results) {
    const key = `${result.library} ${result.size}`
    groups.set(key, [...(groups.get(key) ?? []), result])
  }
  return [...groups.values()].map(mergeOne)
}

function mergeOne(repetitions: CaseResult[]): CaseResult {
  const [first] = repetitions
  if (!first) throw new Error('a case without a repetition')
  const merged = { ...first, notes: [...new Set(repetitions.flatMap(({ notes }) => notes))] }
  for (const measure of MEASURES) {
    merged[measure] = medianMeasure(repetitions.map((result) => result[measure]))
  }
  return merged
}
