import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MIN_DAYS } from '../../../../src/timeline/window/time-window'
import { anyBetween, anyPart } from '../../../fixtures/any-timeline'
import { aMotion, FRAME_MS, isInSpan, lengthOf, START } from '../../../fixtures/motion'
import { SPAN } from '../../../fixtures/timeline'

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
