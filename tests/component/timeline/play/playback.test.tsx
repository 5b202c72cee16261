import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clampDay } from '../../../../src/domain/atlas'
import { toDay } from '../../../../src/domain/day'
import { dateEvents } from '../../../../src/domain/events'
import { FOUNDING_DAY } from '../../../../src/domain/view-state'
import type { PlaySettings } from '../../../../src/timeline/play/play-pace'
import { usePlayback } from '../../../../src/timeline/play/playback'
import { anEvent, found } from '../../../fixtures/builders'

const SPAN = { first: toDay(1961), last: toDay(2026, 11, 23) }
const EVENTS = dateEvents([
  anEvent({ id: 'first', date: '1967-08-08' }),
  anEvent({ id: 'second', date: '1976-02-24' }),
  anEvent({ id: 'third', date: '2008-12-15' }),
])

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A view that a test can look at, played by the hook under test. */
function play(settings: Partial<PlaySettings>, start: { day?: number; eventId?: string } = {}) {
  const view = { day: FOUNDING_DAY, eventId: null as string | null, ...start }
  const entries: string[] = []
  const days: number[] = []
  const props = { matching: null as ReadonlySet<string> | null, reducedMotion: false }
  const { result, rerender } = renderHook(
    (changing: typeof props) =>
      usePlayback({
        getPosition: () => view,
        events: EVENTS,
        span: SPAN,
        onDay: (day) => {
          days.push(day)
          view.day = day
        },
        onEvent: (eventId, isFirst) => {
          const { day } = found(EVENTS.find(({ event }) => event.id === eventId))
          Object.assign(view, { eventId, day: clampDay(day, SPAN) })
          entries.push(isFirst ? `push ${eventId}` : `replace ${eventId}`)
        },
        ...changing,
      }),
    { initialProps: props },
  )
  act(() => result.current.setSettings(settings))
  return {
    view,
    entries,
    days,
    now: () => result.current,
    with: (patch: Partial<typeof props>) => rerender({ ...props, ...patch }),
    set: (patch: Partial<PlaySettings>) => act(() => result.current.setSettings(patch)),
    toggle: () => act(() => result.current.toggle()),
    wait: (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000)),
  }
}

describe('playing by years', () => {
  it('moves the date on and stops at the end', () => {
    const player = play({}, { day: toDay(2026) })
    player.toggle()
    player.wait(0.2)
    expect(player.view.day).toBeGreaterThan(toDay(2026))
    expect(player.now().playing).toBe(true)
    player.wait(1)
    expect(player.view.day).toBe(SPAN.last)
    expect(player.now().playing).toBe(false)
  })

  it('begins again at the founding when it is started at the end', () => {
    const player = play({}, { day: SPAN.last })
    player.toggle()
    player.wait(0.1)
    expect(player.days[0]).toBeGreaterThanOrEqual(FOUNDING_DAY)
    expect(player.days[0]).toBeLessThan(FOUNDING_DAY + 60)
  })

  it('rests at the end and begins again where that is wanted', () => {
    const player = play({ loop: true }, { day: SPAN.last - 30 })
    player.toggle()
    player.wait(1)
    expect(player.view.day).toBe(SPAN.last)
    player.wait(1.5)
    expect(player.now().playing).toBe(true)
    expect(player.view.day).toBeGreaterThanOrEqual(FOUNDING_DAY)
    expect(player.view.day).toBeLessThan(FOUNDING_DAY + 3 * 365)
  })

  it('goes on from where it is when the speed changes', () => {
    const player = play({})
    player.toggle()
    player.wait(2)
    const reached = player.view.day
    player.set({ speed: 8 })
    player.wait(1)
    const years = (player.view.day - reached) / 365.25
    expect(years).toBeGreaterThan(15)
    expect(years).toBeLessThan(17)
  })

  it('jumps by whole years where less motion is asked for', () => {
    const player = play({})
    player.with({ reducedMotion: true })
    player.toggle()
    player.wait(1.1)
    expect([...new Set(player.days)]).toEqual([1967, 1968, 1969].map((year) => toDay(year, 8, 8)))
  })

  it('stops when it is told to', () => {
    const player = play({})
    player.toggle()
    player.wait(1)
    act(() => player.now().stop())
    const { day } = player.view
    player.wait(1)
    expect(player.view.day).toBe(day)
  })
})

describe('playing event by event', () => {
  it('goes to the next event at once, rests, and goes on', () => {
    const player = play({ pace: 'events' }, { day: toDay(1970) })
    player.toggle()
    expect(player.view.eventId).toBe('second')
    player.wait(3.9)
    expect(player.view.eventId).toBe('second')
    player.wait(0.2)
    expect(player.view).toEqual({ eventId: 'third', day: toDay(2008, 12, 15) })
  })

  it('adds one entry to the history a run', () => {
    const player = play({ pace: 'events' })
    player.toggle()
    player.wait(8)
    expect(player.entries).toEqual(['push first', 'replace second', 'replace third'])
    player.toggle()
    player.toggle()
    expect(player.entries.at(-1)).toBe('push first')
  })

  it('stops after the last has had its time', () => {
    const player = play({ pace: 'events' }, { day: toDay(2008) })
    player.toggle()
    player.wait(3.9)
    expect(player.now()).toMatchObject({ playing: true, reachedId: 'third' })
    player.wait(0.2)
    expect(player.now()).toMatchObject({ playing: false, reachedId: null })
    expect(player.view.eventId).toBe('third')
  })

  it('begins again at the first event when it is started at the end', () => {
    const player = play({ pace: 'events' }, { day: SPAN.last })
    player.toggle()
    expect(player.view.eventId).toBe('first')
  })

  it('begins again after the last where that is wanted', () => {
    const player = play({ pace: 'events', loop: true }, { day: toDay(2008) })
    player.toggle()
    player.wait(4)
    expect(player.view.eventId).toBe('first')
    expect(player.entries).toEqual(['push third', 'replace first'])
  })

  it('plays only what passes the filter', () => {
    const player = play({ pace: 'events' })
    player.with({ matching: new Set(['third']) })
    player.toggle()
    expect(player.view.eventId).toBe('third')
  })

  it('does not start where nothing passes the filter', () => {
    const player = play({ pace: 'events' })
    player.with({ matching: new Set() })
    player.toggle()
    expect(player.now().playing).toBe(false)
    expect(player.entries).toEqual([])
  })

  it('rests for the new time, at the same event, when the speed changes', () => {
    const player = play({ pace: 'events' })
    player.toggle()
    player.wait(3)
    player.set({ speed: 2 })
    expect(player.view.eventId).toBe('first')
    player.wait(1.9)
    expect(player.view.eventId).toBe('first')
    player.wait(0.2)
    expect(player.view.eventId).toBe('second')
  })

  it('goes on from the date when the pace changes', () => {
    const player = play({}, { day: toDay(1970) })
    player.toggle()
    player.wait(1)
    player.set({ pace: 'events' })
    expect(player.view.eventId).toBe('second')
    const { day } = player.view
    player.wait(1)
    expect(player.view.day).toBe(day)
  })
})
