import { describe, expect, it } from 'vitest'
import { type MapMeasures, workOfChange } from '../../bench/map/measures'
import { mapReportMarkdown } from '../../bench/map/report'
import { judgeMap } from '../../bench/map/verdicts'
import type { Took } from '../../bench/trace'

const HELD = { heapMb: 20, listeners: 250, layers: 20, sources: 11 }
/** By the clock it took twice as long. */
const took = (ownMs: number): Took => ({ ownMs, clockMs: 2 * ownMs })

const GOOD: MapMeasures = {
  ourFirstFrameMs: 1100,
  bareFirstFrameMs: 1000,
  scrub: {
    changes: 60,
    dataSent: [],
    layersChanged: 0,
    state: took(0.4),
    changedFrame: took(3),
    plainFrame: took(2),
  },
  bytes: { beforeFirstFrame: 100_000, files: [], fineForRegion: false, fineForNear: true },
  lenses: { changes: 200, seconds: 20, before: HELD, after: HELD },
}

function failures(patch: Partial<MapMeasures>): string[] {
  const verdicts = judgeMap({ ...GOOD, ...patch })
  return verdicts.filter(({ passed }) => !passed).map(({ claim }) => claim)
}

describe('the verdicts on the map', () => {
  it('all pass on a good run', () => {
    expect(failures({})).toEqual([])
  })

  it('hold the first frame against the bare map of the same run', () => {
    expect(failures({ ourFirstFrameMs: 1160 })).toEqual(['first map frame'])
    expect(failures({ ourFirstFrameMs: 1160, bareFirstFrameMs: 1200 })).toEqual([])
  })

  it('fail a scrub that sends data or makes a layer', () => {
    const scrub = GOOD.scrub && { ...GOOD.scrub, dataSent: ['points'], layersChanged: 1 }
    expect(failures({ scrub })).toEqual(['scrub: sources sent again', 'scrub: layers made again'])
  })

  it('fail finer land that comes unasked, and one that does not come', () => {
    const bytes = GOOD.bytes && { ...GOOD.bytes, fineForRegion: true, fineForNear: false }
    expect(failures({ bytes })).toEqual([
      'finer land while the region shows',
      'finer land when near',
    ])
  })

  it('fail what the page holds on to after the lenses', () => {
    const after = { heapMb: 22.1, listeners: 276, layers: 21, sources: 12 }
    const lenses = GOOD.lenses && { ...GOOD.lenses, after }
    expect(failures({ lenses })).toHaveLength(4)
  })

  it('fail what was not measured', () => {
    const nothing: MapMeasures = {
      ourFirstFrameMs: null,
      bareFirstFrameMs: null,
      scrub: null,
      bytes: null,
      lenses: null,
    }
    const verdicts = judgeMap(nothing)
    expect(verdicts.filter(({ passed }) => passed)).toEqual([])
  })
})

describe('the work of one change of the date', () => {
  const work = (changedMs: number) =>
    workOfChange({
      ...{ changes: 1, dataSent: [], layersChanged: 0 },
      ...{ state: took(0.5), changedFrame: took(changedMs), plainFrame: took(2) },
    })

  it('is its script and what its frame takes more than one without a change', () => {
    expect(work(3).ownMs).toBeCloseTo(1.5)
    expect(work(3).clockMs).toBeCloseTo(3)
  })

  it('is never less than its script', () => {
    expect(work(1).ownMs).toBeCloseTo(0.5)
  })

  it('is judged by the time of its own, not by the clock', () => {
    const scrub = GOOD.scrub && { ...GOOD.scrub, changedFrame: took(3.5) }
    expect(failures({ scrub })).toEqual([])
    expect(failures({ scrub: scrub && { ...scrub, changedFrame: took(3.7) } })).toEqual([
      'one date: main thread',
    ])
  })
})

describe('the report on the map', () => {
  it('says what was measured, the verdicts, and what did not finish', () => {
    const report = { conditions: ['two cores'], measures: GOOD, verdicts: judgeMap(GOOD) }
    const markdown = mapReportMarkdown({ ...report, notes: ['lenses: no page'] })
    expect(markdown).toContain('ours 1100 ms, bare 1000 ms, 1.10 times')
    expect(markdown).toContain('| pass | first map frame')
    expect(markdown).toContain('- lenses: no page')
  })
})
