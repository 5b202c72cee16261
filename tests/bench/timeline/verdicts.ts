import type { ScrubMeasures } from '../trace'
import { type CaseMeasures, type CaseResult, type LibraryName, PEERS } from './measures'

export interface Verdict {
  claim: string
  unit: string
  /** Null where it was not measured, which fails. */
  measured: number | null
  atMost: boolean
  /** Null where there is nothing to compare with, which fails too. */
  limit: number | null
  /** What the limit comes from. */
  basis: string
  passed: boolean
}

const AGAINST_PEERS = [1000, 10_000]
const LARGEST = 100_000
const SHARE_OF_BEST = 2 / 3
/** A frame: no library can be asked to be faster. */
const ENOUGH_MS = 17
const ENOUGH_DROPPED = 5
const HEAP_FACTOR = 2
/** Windows end on whole days, so that a step is not exactly a step. */
const ALL_STEPS = 0.98
const LARGEST_INPUT_FACTOR = 2
const LARGEST_SHOWN_FACTOR = 4
const LARGEST_HEAP_MB = 100
const SCRUB_MS = 4
const LONG_TASK_MS = 50

/** Holds our timeline against the peers of the same run, and against itself at its largest. */
export function judge(
  results: readonly CaseResult[],
  scrub: ScrubMeasures | null,
  quick: boolean,
): Verdict[] {
  return [
    ...AGAINST_PEERS.flatMap((size) => againstPeers(results, size)),
    ...(quick ? [] : againstItself(results)),
    ...scrubVerdicts(scrub),
  ]
}

function againstPeers(results: readonly CaseResult[], size: number): Verdict[] {
  const ours = (measure: keyof CaseMeasures) => measuredOf(results, 'ours', size, measure)
  const best = (measure: keyof CaseMeasures) => bestPeer(results, size, measure)
  const part = (measure: keyof CaseMeasures, enough: number) => {
    const peer = best(measure)
    if (!peer) return { limit: null, basis: 'no peer was measured' }
    const limit = Math.max(peer.value * SHARE_OF_BEST, enough)
    return { limit, basis: `2/3 of ${peer.library}, or ${enough}` }
  }
  const times = (measure: keyof CaseMeasures, factor: number) => {
    const peer = best(measure)
    if (!peer) return { limit: null, basis: 'no peer was measured' }
    return { limit: peer.value * factor, basis: `${factor} × ${peer.library}` }
  }
  const at = (claim: string) => `${claim}, ${count(size)} events`
  return [
    verdict(at('drag: input to frame'), 'ms', ours('dragMs'), part('dragMs', ENOUGH_MS)),
    verdict(at('wheel: input to frame'), 'ms', ours('wheelMs'), part('wheelMs', ENOUGH_MS)),
    verdict(
      at('drag: frames dropped'),
      '',
      ours('droppedFrames'),
      part('droppedFrames', ENOUGH_DROPPED),
    ),
    verdict(at('events shown'), 's', ours('shownS'), times('shownS', 1)),
    verdict(at('heap'), 'MB', ours('heapMb'), times('heapMb', HEAP_FACTOR)),
    verdict(
      at('wheel steps taken, share'),
      '',
      ours('wheelStepsTaken'),
      { limit: ALL_STEPS, basis: 'every step' },
      false,
    ),
  ]
}

function againstItself(results: readonly CaseResult[]): Verdict[] {
  const ours = (measure: keyof CaseMeasures, size = LARGEST) =>
    measuredOf(results, 'ours', size, measure)
  const own = (measure: keyof CaseMeasures, size: number, factor: number) => {
    const value = ours(measure, size)
    return {
      limit: value === null ? null : value * factor,
      basis: `${factor} × ours at ${count(size)}`,
    }
  }
  const at = (claim: string) => `${claim}, ${count(LARGEST)} events`
  const input = (measure: keyof CaseMeasures) => own(measure, 1000, LARGEST_INPUT_FACTOR)
  return [
    verdict(at('drag: input to frame'), 'ms', ours('dragMs'), input('dragMs')),
    verdict(at('wheel: input to frame'), 'ms', ours('wheelMs'), input('wheelMs')),
    verdict(at('events shown'), 's', ours('shownS'), own('shownS', 10_000, LARGEST_SHOWN_FACTOR)),
    verdict(at('heap'), 'MB', ours('heapMb'), { limit: LARGEST_HEAP_MB, basis: 'a fixed limit' }),
  ]
}

function scrubVerdicts(scrub: ScrubMeasures | null): Verdict[] {
  const script = { limit: SCRUB_MS, basis: 'a fixed limit' }
  const task = { limit: LONG_TASK_MS, basis: 'a fixed limit' }
  return [
    verdict('scrub step: scripts, median', 'ms', scrub?.medianScriptMs ?? null, script),
    verdict('scrub: longest task', 'ms', scrub?.longestTaskWallMs ?? null, task),
  ]
}

/** Holds what was measured against a limit; what was not measured fails. */
export function verdict(
  claim: string,
  unit: string,
  measured: number | null,
  { limit, basis }: { limit: number | null; basis: string },
  atMost = true,
): Verdict {
  const known = measured !== null && limit !== null
  const passed = known && (atMost ? measured <= limit : measured >= limit)
  return { claim, unit, measured, atMost, limit, basis, passed }
}

function measuredOf(
  results: readonly CaseResult[],
  library: LibraryName,
  size: number,
  measure: keyof CaseMeasures,
): number | null {
  const found = results.find((result) => result.library === library && result.size === size)
  const value = found?.[measure]
  return typeof value === 'number' ? value : null
}

/** The peer with the lowest number; one that did not finish is not among them. */
function bestPeer(results: readonly CaseResult[], size: number, measure: keyof CaseMeasures) {
  const known = PEERS.flatMap((library) => {
    const value = measuredOf(results, library, size, measure)
    return value === null ? [] : [{ library, value }]
  })
  return known.sort((a, b) => a.value - b.value)[0] ?? null
}

const count = (size: number) => size.toLocaleString('en')
