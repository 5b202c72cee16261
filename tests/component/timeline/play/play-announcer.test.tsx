import { act, render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toDay } from '../../../../src/domain/day'
import { dateEvents } from '../../../../src/domain/events'
import { PlayAnnouncer } from '../../../../src/timeline/play/play-announcer'
import { DEFAULT_PLAY_SETTINGS, type Pace } from '../../../../src/timeline/play/play-pace'
import { anEvent, dayOf } from '../../../fixtures/builders'

const SPAN = { first: toDay(1961), last: toDay(2026, 11, 23) }
const EVENTS = dateEvents(
  [
    { id: 'founding', date: '1967-08-08', importance: 5 as const },
    { id: 'minor', date: '1975-01-01', importance: 2 as const },
    { id: 'summit', date: '1976-02-24', importance: 5 as const },
    { id: 'charter', date: '2008-12-15', importance: 4 as const },
  ].map((event) => anEvent({ ...event, title: { en: `Title of ${event.id}` } })),
)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function announcer(pace: Pace) {
  let shown = { date: toDay(1970), reachedId: null as string | null, playing: true }
  let matching: ReadonlySet<string> | null = null
  const element = () => (
    <PlayAnnouncer
      events={EVENTS}
      span={SPAN}
      matching={matching}
      date={shown.date}
      playback={{
        playing: shown.playing,
        reachedId: shown.reachedId,
        settings: { ...DEFAULT_PLAY_SETTINGS, pace },
        toggle: () => undefined,
        stop: () => undefined,
        setSettings: () => undefined,
      }}
    />
  )
  const { container, rerender } = render(element())
  const region = container.firstElementChild
  return {
    region,
    said: () => region?.textContent,
    filter: (ids: string[]) => {
      matching = new Set(ids)
      rerender(element())
    },
    show: (patch: Partial<typeof shown>) => {
      shown = { ...shown, ...patch }
      rerender(element())
    },
    wait: (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000)),
  }
}

describe('what is said while events are played', () => {
  it('is the title of the event just reached, politely', () => {
    const { region, said, show } = announcer('events')
    expect(region?.getAttribute('aria-live')).toBe('polite')
    expect(said()).toBe('')
    show({ reachedId: 'summit' })
    expect(said()).toBe('Title of summit')
    show({ reachedId: 'charter' })
    expect(said()).toBe('Title of charter')
  })

  it('is nothing once it has stopped', () => {
    const { said, show } = announcer('events')
    show({ reachedId: 'summit' })
    show({ playing: false })
    expect(said()).toBe('')
  })
})

describe('what is said while years pass', () => {
  it('is the most important title of the last two and a half seconds', () => {
    const { said, show, wait } = announcer('years')
    wait(1)
    show({ date: toDay(1980) })
    expect(said()).toBe('')
    wait(1.5)
    expect(said()).toBe('Title of summit')
  })

  it('stays while nothing new has been passed', () => {
    const { said, show, wait } = announcer('years')
    show({ date: toDay(1980) })
    wait(2.5)
    show({ date: toDay(1990) })
    wait(2.5)
    expect(said()).toBe('Title of summit')
    show({ date: toDay(2010) })
    wait(2.5)
    expect(said()).toBe('Title of charter')
  })

  it('goes on when playing has started again', () => {
    const { said, show, wait } = announcer('years')
    show({ date: SPAN.last })
    wait(2.5)
    show({ date: dayOf('1967-08-08') })
    wait(2.5)
    expect(said()).toBe('Title of founding')
  })

  it('is only what passes the filter', () => {
    const { said, show, wait, filter } = announcer('years')
    filter(['minor'])
    show({ date: toDay(1980) })
    wait(2.5)
    expect(said()).toBe('Title of minor')
  })

  it('says nothing of an event that was selected before', () => {
    const { said, show, wait } = announcer('years')
    show({ reachedId: 'charter' })
    wait(2.5)
    expect(said()).toBe('')
  })
})
