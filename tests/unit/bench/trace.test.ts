import { describe, expect, it } from 'vitest'
import { framesWith, scrubSteps, stepTasks, type TraceEvent } from '../../bench/trace'

const slice = (name: string, tsMs: number, durMs: number, tdurMs = durMs): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts: tsMs * 1000,
  dur: durMs * 1000,
  tdur: tdurMs * 1000,
  args: name === 'EventDispatch' ? { data: { type: 'pointermove' } } : {},
})

/** Three moves: each with a script of its own in it, a frame's callback after, and layout. */
const trace = [0, 30, 60].flatMap((tsMs) => [
  slice('ThreadControllerImpl::RunTask', tsMs, 3),
  slice('EventDispatch', tsMs, 2, 1),
  slice('FunctionCall', tsMs + 0.5, 1),
  slice('ThreadControllerImpl::RunTask', tsMs + 10, 4),
  slice('FireAnimationFrame', tsMs + 10, 1.5),
  slice('Layout', tsMs + 12, 2),
])

describe('the steps of a scrub', () => {
  it('count what lies within another slice once', () => {
    expect(scrubSteps(trace)).toMatchObject({ medianScriptMs: 2.5, medianScriptWallMs: 3.5 })
  })

  it('count all tasks up to the next move', () => {
    expect(scrubSteps(trace)).toMatchObject({ steps: 3, medianTaskMs: 7, longestTaskMs: 4 })
  })

  it('leave other threads out', () => {
    const other = { ...slice('ThreadControllerImpl::RunTask', 5, 90), tid: 2 }
    expect(scrubSteps([...trace, other]).longestTaskWallMs).toBe(4)
  })

  it('fail without moves', () => {
    expect(() => scrubSteps([])).toThrow('no pointer moves')
  })
})

describe('tasks step by step', () => {
  it('are those of the thread which takes the input, in its own time', () => {
    const other = { ...slice('ThreadControllerImpl::RunTask', 5, 90), tid: 2 }
    const waiting = slice('ThreadControllerImpl::RunTask', 100, 300, 17)
    expect(stepTasks([...trace, other, waiting], 'pointermove')).toEqual({
      longestOfSteps: [4, 4, 17],
      longestMs: 17,
      tasks: 7,
    })
  })

  it('are of the step whose input they hold, though they began before it', () => {
    const late = [slice('ThreadControllerImpl::RunTask', 88, 6), slice('EventDispatch', 92, 1)]
    expect(stepTasks([...trace, ...late], 'pointermove').longestOfSteps).toEqual([4, 4, 4, 6])
  })

  it('count a task in a task once', () => {
    const inner = slice('BlinkScheduler_RunTask', 11, 2)
    expect(stepTasks([...trace, inner], 'pointermove')).toMatchObject({ tasks: 6 })
  })

  it('are not known without that input', () => {
    expect(() => stepTasks(trace, 'click')).toThrow('no event click')
  })
})

describe('frames that left a mark', () => {
  const mark = (tsMs: number, tid = 1): TraceEvent => ({
    ...{ name: 'drawn', ph: 'R', pid: 1, tid, ts: tsMs * 1000, args: {} },
  })

  it('are those whose script it lies in, with both times', () => {
    const frames = [slice('FireAnimationFrame', 0, 4, 3), slice('FireAnimationFrame', 10, 6, 2)]
    expect(framesWith([...frames, mark(12)], 'drawn')).toEqual([{ ownMs: 2, clockMs: 6 }])
  })

  it('come in order of time, as events of a trace do not', () => {
    const frames = [slice('FireAnimationFrame', 10, 6), slice('FireAnimationFrame', 0, 4)]
    const found = framesWith([...frames, mark(12), mark(2)], 'drawn')
    expect(found.map(({ ownMs }) => ownMs)).toEqual([4, 6])
  })

  it('are none where the mark is of another thread, another name or another script', () => {
    const frame = slice('FireAnimationFrame', 0, 4)
    expect(framesWith([frame, mark(2, 2)], 'drawn')).toEqual([])
    expect(framesWith([frame, mark(2)], 'sent')).toEqual([])
    expect(framesWith([slice('FunctionCall', 0, 4), mark(2)], 'drawn')).toEqual([])
  })
})
