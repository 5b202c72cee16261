import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { MIN_DAYS } from '../../../../src/timeline/window/time-window'
import { anyBetween, anyPart } from '../../../fixtures/any-timeline'
import { aMotion, isInSpan, lengthOf, START } from '../../../fixtures/motion'
import { SPAN } from '../../../fixtures/timeline'

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
