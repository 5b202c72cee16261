import { describe, expect, it } from 'vitest'
import { triangle } from '../../bench/timeline/input'
import {
  type CaseResult,
  countDroppedFrames,
  medianMeasure,
  mergeRepetitions,
  NOTHING_MEASURED,
} from '../../bench/timeline/measures'

const FRAME = 1000 / 60
const framesAt = (...counts: number[]) => counts.map((count) => count * FRAME)

describe('dropped frames', () => {
  it('are none at an even pace', () => {
    expect(countDroppedFrames(framesAt(0, 1, 2, 3, 4))).toBe(0)
  })

  it('are those that are missing in a gap', () => {
    expect(countDroppedFrames(framesAt(0, 1, 4, 5, 7))).toBe(3)
  })

  it('do not count a frame that is less than half late', () => {
    expect(countDroppedFrames(framesAt(0, 1.4, 2.8))).toBe(0)
  })

  it('are none without frames', () => {
    expect(countDroppedFrames([])).toBe(0)
  })
})

describe('the median of repetitions', () => {
  it('is that of the numbers', () => {
    expect(medianMeasure([30, 10, 20])).toBe(20)
  })

  it('leaves out a repetition that gave nothing', () => {
    expect(medianMeasure([null, 10, null])).toBe(10)
  })

  it('is over where most did not end in time', () => {
    expect(medianMeasure(['over', 'over', 10])).toBe('over')
  })

  it('is nothing where nothing was measured', () => {
    expect(medianMeasure([null, null])).toBeNull()
  })
})

describe('repetitions', () => {
  const one = (shownS: number, notes: string[] = []): CaseResult => ({
    library: 'ours',
    size: 1000,
    ...NOTHING_MEASURED,
    shownS,
    notes,
  })

  it('become one result a case', () => {
    const other = { ...one(9), size: 10_000 }
    const merged = mergeRepetitions([one(3), other, one(1), one(2)])
    expect(merged.map(({ size, shownS }) => [size, shownS])).toEqual([
      [1000, 2],
      [10_000, 9],
    ])
  })

  it('keep each note once', () => {
    expect(mergeRepetitions([one(1, ['slow']), one(2, ['slow'])])[0]?.notes).toEqual(['slow'])
  })
})

describe('the way of a drag', () => {
  it('goes to one side, to the other and back', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map(triangle)).toEqual([0, 1, 0, -1, 0])
  })
})
