import { describe, expect, it } from 'vitest'
import {
  type CaseMeasures,
  type CaseResult,
  type LibraryName,
  NOTHING_MEASURED,
} from '../../bench/timeline/measures'
import { judge } from '../../bench/timeline/verdicts'

const GOOD: CaseMeasures = {
  ...NOTHING_MEASURED,
  shownS: 0.5,
  dragMs: 20,
  wheelMs: 20,
  droppedFrames: 2,
  heapMb: 10,
  wheelStepsTaken: 1,
}
const SCRUB = {
  steps: 100,
  medianScriptMs: 2,
  medianScriptWallMs: 2.5,
  medianTaskMs: 4,
  longestTaskMs: 10,
  longestTaskWallMs: 20,
}

const result = (
  library: LibraryName,
  size: number,
  measures: Partial<CaseMeasures> = {},
): CaseResult => ({ library, size, ...GOOD, ...measures, notes: [] })

const PEERS = [
  result('vis', 1000, { dragMs: 90, droppedFrames: 60, heapMb: 6 }),
  result('gravity', 1000, { dragMs: 60, droppedFrames: 30, heapMb: 7 }),
]

function verdictOn(claim: string, results: CaseResult[], quick = true) {
  const found = judge(results, SCRUB, quick).find((verdict) => verdict.claim === claim)
  if (!found) throw new Error(`no verdict on ${claim}`)
  return found
}

describe('verdicts against peers', () => {
  const drag = 'drag: input to frame, 1,000 events'

  it('ask for two thirds of the best peer', () => {
    const at = (dragMs: number) => verdictOn(drag, [...PEERS, result('ours', 1000, { dragMs })])
    expect(at(40)).toMatchObject({ limit: 40, measured: 40, passed: true })
    expect(at(40.5).passed).toBe(false)
  })

  it('ask for no less than a frame, and five drops', () => {
    const fast = [result('gravity', 1000, { dragMs: 6, droppedFrames: 0 })]
    const ours = result('ours', 1000, { dragMs: 16.5, droppedFrames: 5 })
    expect(verdictOn(drag, [...fast, ours])).toMatchObject({ limit: 17, passed: true })
    expect(verdictOn('drag: frames dropped, 1,000 events', [...fast, ours])).toMatchObject({
      limit: 5,
      passed: true,
    })
  })

  it('ask for events no later than the fastest, and for twice the leanest heap at most', () => {
    const ours = result('ours', 1000, { shownS: 0.51, heapMb: 12 })
    expect(verdictOn('events shown, 1,000 events', [...PEERS, ours])).toMatchObject({
      limit: 0.5,
      passed: false,
    })
    expect(verdictOn('heap, 1,000 events', [...PEERS, ours])).toMatchObject({
      limit: 12,
      passed: true,
      basis: '2 × vis',
    })
  })

  it('pass over a peer that did not finish', () => {
    const hung = result('timelinejs', 1000, { dragMs: 'over' })
    const ours = result('ours', 1000)
    expect(verdictOn(drag, [...PEERS, hung, ours]).basis).toContain('gravity')
  })

  it('do not hold ours against a library that shows no titles', () => {
    const bars = result('gravity-bars', 1000, { dragMs: 1 })
    expect(verdictOn(drag, [...PEERS, bars, result('ours', 1000)]).limit).toBe(40)
  })

  it('fail where ours was not measured', () => {
    const ours = result('ours', 1000, { dragMs: 'over' })
    expect(verdictOn(drag, [...PEERS, ours])).toMatchObject({ measured: null, passed: false })
  })

  it('fail where no peer was', () => {
    expect(verdictOn(drag, [result('ours', 1000)])).toMatchObject({ limit: null, passed: false })
  })

  it('ask for every wheel step', () => {
    const at = (wheelStepsTaken: number) =>
      verdictOn('wheel steps taken, share, 1,000 events', [
        ...PEERS,
        result('ours', 1000, { wheelStepsTaken }),
      ]).passed
    expect([at(1), at(0.97)]).toEqual([true, false])
  })
})

describe('verdicts at 100,000 events', () => {
  const ours = [
    result('ours', 1000, { dragMs: 10, wheelMs: 12 }),
    result('ours', 10_000, { shownS: 0.4 }),
    result('ours', 100_000, { dragMs: 20, wheelMs: 25, shownS: 1.6, heapMb: 99 }),
  ]

  it('hold ours against itself at smaller sizes', () => {
    const claims = ['drag: input to frame', 'wheel: input to frame', 'events shown', 'heap']
    const verdicts = claims.map((claim) => verdictOn(`${claim}, 100,000 events`, ours, false))
    expect(verdicts.map(({ limit }) => limit)).toEqual([20, 24, 1.6, 100])
    expect(verdicts.map(({ passed }) => passed)).toEqual([true, false, true, true])
  })

  it('are not passed in a quick run, where there are none', () => {
    expect(judge(ours, SCRUB, true).some(({ claim }) => claim.includes('100,000'))).toBe(false)
  })
})

describe('verdicts on scrubbing', () => {
  const passes = (scrub: typeof SCRUB | null) =>
    judge([], scrub, true)
      .filter(({ claim }) => claim.startsWith('scrub'))
      .map(({ passed }) => passed)

  it('ask for four milliseconds a step and no long task', () => {
    expect(passes({ ...SCRUB, medianScriptMs: 4, longestTaskWallMs: 50 })).toEqual([true, true])
    expect(passes({ ...SCRUB, medianScriptMs: 4.1, longestTaskWallMs: 51 })).toEqual([false, false])
  })

  it('fail without a measurement', () => {
    expect(passes(null)).toEqual([false, false])
  })
})
