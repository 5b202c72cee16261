import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { MIN_DAYS, type TimeWindow } from '../../../src/timeline/time-window'
import { createWindowMotion } from '../../../src/timeline/window-motion'
import { anyBetween, anyPart } from '../../fixtures/any-timeline'
import { SPAN } from '../../fixtures/timeline'

const FRAME_MS = 16
const START = { from: 1000, to: 3000 }

/** Frames that come when the test says so. */
function aClock() {
  let now = 0
  let id = 0
  const waiting = new Map<number, () => void>()
  return {
    now: () => now,
    request: (callback: () => void) => {
      waiting.set(++id, callback)
      return id
    },
    cancel: (frame: number) => {
      waiting.delete(frame)
    },
    waiting: () => waiting.size,
    frame: (ms = FRAME_MS) => {
      now += ms
      const callbacks = [...waiting.values()]
      waiting.clear()
      for (const callback of callbacks) callback()
    },
  }
}

function aMotion({ window = START as TimeWindow, reducedMotion = false } = {}) {
  const clock = aClock()
  const onMove = vi.fn()
  const drawn = vi.fn()
  const options = { span: SPAN, window, onMove, reducedMotion: () => reducedMotion, clock }
  const motion = createWindowMotion(options)
  motion.subscribe(drawn)
  /** Lets frames pass until nothing moves; how many there were. */
  const settle = (mostFrames = 1000) => {
    let frames = 0
    while (clock.waiting() > 0 && frames < mostFrames) {
      clock.frame()
      frames++
    }
    return frames
  }
  return { motion, clock, onMove, drawn, settle }
}

const lengthOf = ({ from, to }: TimeWindow) => to - from
const isInSpan = ({ from, to }: TimeWindow) => from >= SPAN.first && to <= SPAN.last + 1e-6

describe('an input', () => {
  it('moves the window at once', () => {
    const { motion } = aMotion()
    motion.pan(50)
    expect(motion.get()).toEqual({ from: 1050, to: 3050 })
    motion.moveTo({ from: 0, to: 100 })
    expect(motion.get()).toEqual({ from: 0, to: 100 })
  })

  it('is told once a frame, however many there are', () => {
    const { motion, clock, onMove, drawn } = aMotion()
    for (let i = 0; i < 20; i++) {
      motion.pan(1)
      motion.zoom(0.99, 2000)
    }
    expect([drawn.mock.calls.length, onMove.mock.calls.length]).toEqual([0, 0])
    clock.frame()
    expect([drawn.mock.calls.length, onMove.mock.calls]).toEqual([1, [[motion.get()]]])
    expect(clock.waiting()).toBe(0)
  })

  it('is not told where it moves nothing', () => {
    const { motion, clock } = aMotion({ window: { from: SPAN.first, to: SPAN.last } })
    motion.pan(100)
    motion.zoom(2, 0)
    motion.moveTo({ from: SPAN.first, to: SPAN.last })
    expect(clock.waiting()).toBe(0)
  })

  it('is told to whoever listens at the time', () => {
    const { motion, clock, drawn } = aMotion()
    const other = vi.fn()
    const stop = motion.subscribe(other)
    motion.pan(1)
    clock.frame()
    stop()
    motion.pan(1)
    clock.frame()
    expect([drawn.mock.calls.length, other.mock.calls.length]).toEqual([2, 1])
  })

  it('of zooming keeps the moment under the pointer in its place', () => {
    fc.assert(
      fc.property(fc.array(anyBetween(0.7, 1.4), { maxLength: 20 }), anyPart, (factors, share) => {
        const { motion } = aMotion({ window: { from: 0, to: 4000 } })
        const about = share * 4000
        for (const factor of factors) {
          motion.zoom(factor, about)
          const { from, to } = motion.get()
          if (from === SPAN.first || to >= SPAN.last - 1e-6) return
          expect((about - from) / (to - from)).toBeCloseTo(share, 5)
        }
      }),
    )
  })

  it('never takes the window out of the span, nor makes it too short', () => {
    const anyInput = fc.record({
      days: anyBetween(-20_000, 20_000),
      factor: anyBetween(0.05, 4),
      about: anyBetween(SPAN.first, SPAN.last),
    })
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 30 }), (inputs) => {
        const { motion } = aMotion()
        for (const { days, factor, about } of inputs) {
          motion.pan(days)
          motion.zoom(factor, about)
          expect(isInSpan(motion.get())).toBe(true)
          expect(lengthOf(motion.get())).toBeGreaterThanOrEqual(MIN_DAYS - 1e-6)
        }
      }),
    )
  })
})

describe('following a change from outside', () => {
  it('moves at once, is drawn, and is not told back', () => {
    const { motion, clock, onMove, drawn } = aMotion()
    motion.follow({ from: 0, to: 500 })
    expect(motion.get()).toEqual({ from: 0, to: 500 })
    clock.frame()
    expect([drawn.mock.calls.length, onMove.mock.calls.length]).toEqual([1, 0])
  })

  it('takes the place of an input that has not been told yet', () => {
    const { motion, onMove, settle } = aMotion()
    motion.pan(10)
    motion.follow({ from: 0, to: 500 })
    settle()
    expect([motion.get(), onMove.mock.calls.length]).toEqual([{ from: 0, to: 500 }, 0])
  })

  it.each(['glide', 'fling'])('ends a %s', (kind) => {
    const { motion, clock, onMove, settle } = aMotion()
    if (kind === 'glide') motion.glideTo({ from: 5000, to: 9000 })
    else motion.fling(5)
    clock.frame()
    onMove.mockClear()
    motion.follow({ from: 0, to: 500 })
    settle()
    expect([motion.get(), onMove.mock.calls.length]).toEqual([{ from: 0, to: 500 }, 0])
  })

  it('ends a glide also where the window has not yet left', () => {
    const { motion, settle } = aMotion()
    motion.glideTo({ from: 5000, to: 9000 })
    motion.follow(START)
    settle()
    expect(motion.get()).toEqual(START)
  })

  it('draws nothing where nothing changes', () => {
    const { motion, clock } = aMotion()
    motion.follow({ ...START })
    expect(clock.waiting()).toBe(0)
  })
})

describe('a glide', () => {
  const target = { from: 5000, to: 5100 }

  it('ends exactly at its target', () => {
    const { motion, settle } = aMotion()
    motion.glideTo(target)
    settle()
    expect(motion.get()).toEqual(target)
  })

  it('takes a moment, and no frame more than it needs', () => {
    const { motion, drawn, settle } = aMotion()
    motion.glideTo(target)
    expect(motion.get()).toEqual(START)
    const frames = settle()
    expect(frames * FRAME_MS).toBeGreaterThan(150)
    expect(frames * FRAME_MS).toBeLessThan(300)
    const windows = new Set(drawn.mock.calls.map((_, call) => call))
    expect(windows.size).toBe(frames)
  })

  it('asks for no frame once it has arrived', () => {
    const { motion, clock } = aMotion()
    motion.glideTo(target)
    clock.frame(1000)
    expect([motion.get(), clock.waiting()]).toEqual([target, 0])
  })

  it('moves and grows without turning back', () => {
    const { motion, clock } = aMotion()
    motion.glideTo(target)
    const windows = [motion.get()]
    while (clock.waiting() > 0) {
      clock.frame()
      windows.push(motion.get())
    }
    const rises = (values: number[]) => values.every((v, i) => i === 0 || v >= (values[i - 1] ?? v))
    expect(rises(windows.map(({ from }) => from))).toBe(true)
    expect(rises(windows.map((window) => -lengthOf(window)))).toBe(true)
  })

  it('zooms evenly: by the same ratio in the same part of the way', () => {
    const { motion, clock } = aMotion({ window: { from: 0, to: 10_000 } })
    motion.glideTo({ from: 4950, to: 5050 })
    clock.frame(110)
    // Half the time is seven eighths of the way.
    expect(lengthOf(motion.get())).toBeCloseTo(10_000 * 0.01 ** 0.875, 3)
  })

  it('of the same length moves both ends in step', () => {
    const { motion, clock } = aMotion()
    motion.glideTo({ from: 2000, to: 4000 })
    clock.frame(110)
    expect(motion.get()).toEqual({ from: 1875, to: 3875 })
  })

  it('stays in the span on its way', () => {
    const anyTarget = fc.tuple(anyPart, anyPart).map(([a, b]) => {
      const at = (part: number) => SPAN.first + part * (SPAN.last - SPAN.first - MIN_DAYS)
      return { from: at(Math.min(a, b)), to: at(Math.max(a, b)) + MIN_DAYS }
    })
    fc.assert(
      fc.property(anyTarget, anyTarget, (window, to) => {
        const { motion, clock } = aMotion({ window })
        motion.glideTo(to)
        while (clock.waiting() > 0) {
          clock.frame(40)
          expect(isInSpan(motion.get())).toBe(true)
        }
        expect(motion.get()).toEqual(to)
      }),
    )
  })

  it('is told frame by frame, the target last', () => {
    const { motion, onMove, settle } = aMotion()
    motion.glideTo(target)
    const frames = settle()
    expect(onMove.mock.calls.length).toBeLessThanOrEqual(frames)
    expect(onMove.mock.calls.at(-1)).toEqual([target])
  })

  it('gives way to a new one from where it is', () => {
    const { motion, clock, settle } = aMotion()
    motion.glideTo(target)
    clock.frame(100)
    const midway = motion.get()
    motion.glideTo({ from: 0, to: 400 })
    expect(motion.get()).toEqual(midway)
    settle()
    expect(motion.get()).toEqual({ from: 0, to: 400 })
  })

  it.each(['pan', 'zoom', 'moveTo', 'halt'] as const)('is ended by %s', (input) => {
    const { motion, clock, settle } = aMotion()
    motion.glideTo(target)
    clock.frame(50)
    if (input === 'pan') motion.pan(1)
    if (input === 'zoom') motion.zoom(0.9, 3000)
    if (input === 'moveTo') motion.moveTo(START)
    if (input === 'halt') motion.halt()
    const held = motion.get()
    settle()
    expect(motion.get()).toEqual(held)
  })

  it('is a step where less motion is asked for', () => {
    const { motion, clock, onMove } = aMotion({ reducedMotion: true })
    motion.glideTo(target)
    expect(motion.get()).toEqual(target)
    clock.frame()
    expect([onMove.mock.calls, clock.waiting()]).toEqual([[[target]], 0])
  })

  it('zooms about a moment', () => {
    const { motion, settle } = aMotion()
    motion.zoomSoftly(0.5, 1500)
    settle()
    expect(motion.get()).toEqual({ from: 1250, to: 2250 })
  })

  it('zooms in one step where less motion is asked for', () => {
    const { motion } = aMotion({ reducedMotion: true })
    motion.zoomSoftly(0.5, 1500)
    expect(motion.get()).toEqual({ from: 1250, to: 2250 })
  })
})

describe('a fling', () => {
  function steps(daysPerMs: number, window = START) {
    const { motion, clock } = aMotion({ window })
    motion.fling(daysPerMs)
    const places = [motion.get().from]
    while (clock.waiting() > 0 && places.length < 1000) {
      clock.frame()
      places.push(motion.get().from)
    }
    return places.slice(1).map((place, i) => place - (places[i] ?? place))
  }

  it.each([2, -2])('goes on at its speed and dies down: %i days a millisecond', (speed) => {
    const days = steps(speed).filter((step) => step !== 0)
    expect((days[0] ?? 0) / FRAME_MS / speed).toBeCloseTo(1, 1)
    const slower = days.every((step, i) => i === 0 || Math.abs(step) < Math.abs(days[i - 1] ?? 0))
    expect([slower, days.length > 20]).toEqual([true, true])
  })

  it('goes as far whatever the rate of frames', () => {
    const far = [4, 16, 50].map((ms) => {
      const { motion, clock } = aMotion()
      motion.fling(2)
      while (clock.waiting() > 0) clock.frame(ms)
      return motion.get().from
    })
    expect(Math.max(...far) - Math.min(...far)).toBeLessThan(20)
  })

  it('keeps the length of the window', () => {
    const { motion, settle } = aMotion()
    motion.fling(3)
    settle()
    expect(lengthOf(motion.get())).toBeCloseTo(2000, 5)
  })

  it('stops at the end of the span, and asks for no more frames', () => {
    const { motion, settle } = aMotion({ window: { from: SPAN.last - 2100, to: SPAN.last - 100 } })
    motion.fling(50)
    expect(settle()).toBeLessThan(10)
    expect(motion.get()).toEqual({ from: SPAN.last - 2000, to: SPAN.last })
  })

  it('comes to rest by itself', () => {
    fc.assert(
      fc.property(anyBetween(-500, 500), (speed) => {
        const { motion, settle } = aMotion()
        motion.fling(speed)
        expect(settle(400)).toBeLessThan(400)
        expect(isInSpan(motion.get())).toBe(true)
      }),
    )
  })

  it('is nothing where less motion is asked for', () => {
    const { motion, clock } = aMotion({ reducedMotion: true })
    motion.fling(5)
    expect([motion.get(), clock.waiting()]).toEqual([START, 0])
  })

  it('is ended by a press', () => {
    const { motion, clock, settle } = aMotion()
    motion.fling(5)
    clock.frame()
    motion.halt()
    const held = motion.get()
    settle()
    expect(motion.get()).toEqual(held)
  })
})

describe('a motion that is put away', () => {
  it('tells nobody anything more', () => {
    const { motion, clock, onMove, drawn } = aMotion()
    motion.glideTo({ from: 5000, to: 9000 })
    clock.frame()
    onMove.mockClear()
    drawn.mockClear()
    motion.dispose()
    expect(clock.waiting()).toBe(0)
    clock.frame()
    expect([onMove.mock.calls.length, drawn.mock.calls.length]).toEqual([0, 0])
  })

  it('works as before for who listens to it again', () => {
    const { motion, clock, onMove, drawn, settle } = aMotion()
    motion.pan(10)
    motion.dispose()
    const again = vi.fn()
    motion.subscribe(again)
    motion.pan(10)
    clock.frame()
    expect(motion.get()).toEqual({ from: 1020, to: 3020 })
    expect([again.mock.calls.length, onMove.mock.calls.length]).toEqual([1, 1])
    motion.glideTo({ from: 0, to: 100 })
    settle()
    expect(motion.get()).toEqual({ from: 0, to: 100 })
    expect(drawn).not.toHaveBeenCalled()
  })
})
