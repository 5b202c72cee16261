import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { toDay } from '../../../src/domain/day'
import { dateEvents } from '../../../src/domain/events'
import type { AseanEvent } from '../../../src/domain/records'
import type { TimelinePatch } from '../../../src/timeline/model/timeline-props'
import { DEFAULT_PLAY_SETTINGS } from '../../../src/timeline/play/play-pace'
import { Timeline } from '../../../src/timeline/timeline'

const SPAN = { first: toDay(1961), last: toDay(2026, 11, 23) }

function event(id: string, date: string): AseanEvent {
  return {
    id,
    date,
    kind: 'summit',
    lane: 'institution',
    pillars: ['institution'],
    importance: 4,
    title: { en: `Title of ${id}` },
    label: { en: id },
    body: [{ text: { en: 'Text.' }, sources: ['a'] }],
    sources: ['a'],
    confidence: 'verified',
  }
}

const EVENTS = dateEvents([
  event('early', '1967-08-08'),
  event('middle', '1995'),
  event('late', '2018/2021'),
])
const still = {
  playing: false,
  settings: DEFAULT_PLAY_SETTINGS,
  reachedId: null,
  toggle: () => undefined,
  stop: () => undefined,
  setSettings: () => undefined,
}

function timeline(patch: Partial<Parameters<typeof Timeline>[0]> = {}) {
  const onChange = vi.fn<(patch: TimelinePatch) => void>()
  render(
    <Timeline
      events={EVENTS}
      span={SPAN}
      date={toDay(1996)}
      from={null}
      to={null}
      selectedId={null}
      raised={null}
      ghosts={[]}
      matching={null}
      lanes={[]}
      period={null}
      compact={false}
      playback={still}
      onChange={onChange}
      onHover={() => undefined}
      onLane={() => undefined}
      onPeriod={() => undefined}
      {...patch}
    />,
  )
  return onChange
}

describe('the timeline', () => {
  it('names every event by title and date in words, in order of time', () => {
    timeline()
    const names = screen
      .getAllByRole('button', { name: /Title of/ })
      .map((b) => b.getAttribute('aria-label'))
    expect(names).toEqual([
      'Title of early, 8 August 1967',
      'Title of middle, 1995',
      'Title of late, 2018 to 2021',
    ])
  })

  it('draws what lies after the cursor hollow', () => {
    timeline()
    expect(screen.getByRole('button', { name: /middle/ }).hasAttribute('data-future')).toBe(false)
    expect(screen.getByRole('button', { name: /late/ }).hasAttribute('data-future')).toBe(true)
  })

  it('selects an event and takes the date to its first day', async () => {
    const onChange = timeline()
    await userEvent.click(screen.getByRole('button', { name: /middle/ }))
    expect(onChange).toHaveBeenCalledWith({ event: 'middle', date: toDay(1995) })
  })

  it('says the date in words and moves it by a month', () => {
    const onChange = timeline()
    const slider = screen.getByRole('slider', { name: 'Date' })
    expect(slider.getAttribute('aria-valuetext')).toBe('1 January 1996')
    fireEvent.keyDown(slider, { key: 'ArrowRight' })
    expect(onChange).toHaveBeenCalledWith({ date: toDay(1996, 2) })
  })

  it('never moves the date past the end of the record', () => {
    const onChange = timeline({ date: SPAN.last })
    fireEvent.keyDown(screen.getByRole('slider', { name: 'Date' }), { key: 'PageUp' })
    expect(onChange).toHaveBeenCalledWith({ date: SPAN.last })
  })

  it('zooms about the cursor and shows the whole span again', async () => {
    const onChange = timeline({ from: toDay(1990), to: toDay(2000) })
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    await waitFor(() => expect(onChange).toHaveBeenCalled())
    const { from, to } = onChange.mock.lastCall?.[0] ?? {}
    expect(from).toBeGreaterThan(toDay(1990))
    expect(to).toBeLessThan(toDay(2000))
    await userEvent.click(screen.getByRole('button', { name: 'Show the whole span' }))
    await waitFor(() => expect(onChange).toHaveBeenLastCalledWith({ from: null, to: null }))
  })

  it('says the lane of an event and its place among all', () => {
    timeline()
    const description = screen
      .getByRole('button', { name: /middle/ })
      .getAttribute('aria-description')
    expect(description).toBe('Institution, 2 of 3')
  })

  it('brings some events forward and lets the others step back', () => {
    timeline({ raised: new Map([['early', null]]) })
    expect(screen.getByRole('button', { name: /early/ }).hasAttribute('data-raised')).toBe(true)
    expect(screen.getByRole('button', { name: /middle/ }).hasAttribute('data-dimmed')).toBe(true)
  })
})

describe('the sides of a debate that point to an event', () => {
  it('are said with it, and of no other event', () => {
    const sides = { letters: 'AB', words: 'A, Go on; B, Wait' }
    timeline({
      raised: new Map([
        ['early', sides],
        ['middle', null],
      ]),
    })
    const said = (name: RegExp) =>
      screen.getByRole('button', { name }).getAttribute('aria-description')
    expect(said(/early/)).toBe('Institution, 1 of 3, bears on A, Go on; B, Wait')
    expect(said(/middle/)).toBe('Institution, 2 of 3')
  })
})

describe('the marks of the timeline', () => {
  it('are one tab stop, the last event before the date, from which arrows go on in order of time', () => {
    timeline()
    const marks = screen.getAllByRole('button', { name: /Title of/ })
    expect(marks.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1])
    act(() => marks[1]?.focus())
    fireEvent.keyDown(marks[1] as HTMLElement, { key: 'ArrowRight' })
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/late/)
    fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'Home' })
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/early/)
  })

  it('show the whole title of the one that has the focus', () => {
    const long = {
      ...event('long', '1980-01-01'),
      title: { en: Array(30).fill('A title of many words').join(' ') },
    }
    timeline({ events: dateEvents([long]) })
    act(() => screen.getByRole('button', { name: /A title of many words/ }).focus())
    expect(screen.getByText(/(A title of many words ){29}/)).toBeTruthy()
  })

  it('bring an event into view that the arrows go to beyond the window', async () => {
    const onChange = timeline({ from: toDay(1990), to: toDay(2000) })
    const middle = screen.getByRole('button', { name: /middle/ })
    act(() => middle.focus())
    fireEvent.keyDown(middle, { key: 'ArrowRight' })
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/late/)
    await waitFor(() => expect(onChange.mock.lastCall?.[0].to).toBeGreaterThan(toDay(2018)))
  })
})

describe('a group of marks', () => {
  const CROWD = dateEvents(
    Array.from({ length: 5 }, (_, i) => ({ ...event(`crowd-${i}`, '1990-05-01'), importance: 1 })),
  )

  it('is a button that says how many events stand together and when', () => {
    timeline({ events: CROWD })
    expect(screen.getByRole('button', { name: '5 events, 1 May 1990' })).toBeTruthy()
  })

  it('opens as a list, and a choice from it selects the event', async () => {
    const onChange = timeline({ events: CROWD })
    fireEvent.click(screen.getByRole('button', { name: /^5 events/ }))
    // Its code comes when it is first asked for.
    const list = await screen.findByRole('dialog', { name: /^5 events/ }, { timeout: 10_000 })
    expect(within(list).getAllByRole('listitem')).toHaveLength(5)
    await userEvent.click(within(list).getByRole('button', { name: /crowd-3/ }))
    expect(onChange).toHaveBeenCalledWith({ event: 'crowd-3', date: toDay(1990, 5, 1) })
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('still lets each of its events be reached and pressed', async () => {
    const onChange = timeline({ events: CROWD })
    await userEvent.click(screen.getByRole('button', { name: /Title of crowd-2/ }))
    expect(onChange).toHaveBeenCalledWith({ event: 'crowd-2', date: toDay(1990, 5, 1) })
  })
})

describe('the strip with the whole span', () => {
  it('names its window and both ends, and says where they stand', () => {
    timeline({ from: toDay(1990), to: toDay(2000) })
    const words = (name: string) =>
      screen.getByRole('slider', { name }).getAttribute('aria-valuetext')
    expect(words('Window start')).toBe('1 January 1990')
    expect(words('Window end')).toBe('1 January 2000')
    expect(words('Visible window')).toBe('1 January 1990 to 1 January 2000')
  })

  it('moves an end by a year, with Shift by a month', async () => {
    const onChange = timeline({ from: toDay(1990), to: toDay(2000) })
    fireEvent.keyDown(screen.getByRole('slider', { name: 'Window start' }), { key: 'ArrowRight' })
    await waitFor(() =>
      expect(onChange).toHaveBeenCalledWith({ from: toDay(1991), to: toDay(2000) }),
    )
  })
})

describe('a record that is out of the ordinary', () => {
  it('without events says so', () => {
    timeline({ events: [] })
    expect(screen.getByText('No events to show')).toBeTruthy()
  })

  it('of a single day can still be looked at', () => {
    const day = toDay(1967, 8, 8)
    timeline({ events: dateEvents([event('only', '1967-08-08')]), span: { first: day, last: day } })
    expect(screen.getByRole('button', { name: /only/ })).toBeTruthy()
  })

  it('over 3,000 years, from before the common era, names every event', () => {
    const events = dateEvents([event('old', '-0999'), event('zero', '0000'), event('new', '2000')])
    timeline({ events, span: { first: toDay(-1000), last: toDay(2000, 12, 31) } })
    expect(screen.getByRole('button', { name: 'Title of old, 1000 BCE' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Title of zero, 1 BCE' })).toBeTruthy()
  })
})
