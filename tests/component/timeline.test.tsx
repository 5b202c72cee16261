import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { toDay } from '../../src/domain/day'
import { dateEvents } from '../../src/domain/events'
import type { AseanEvent } from '../../src/domain/records'
import { DEFAULT_PLAY_SETTINGS } from '../../src/timeline/play-pace'
import { Timeline, type TimelinePatch } from '../../src/timeline/timeline'

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
      compact={false}
      playback={still}
      onChange={onChange}
      onHover={() => undefined}
      onLane={() => undefined}
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
    const { from, to } = onChange.mock.lastCall?.[0] ?? {}
    expect(from).toBeGreaterThan(toDay(1990))
    expect(to).toBeLessThan(toDay(2000))
    await userEvent.click(screen.getByRole('button', { name: 'Show the whole span' }))
    expect(onChange).toHaveBeenLastCalledWith({ from: null, to: null })
  })

  it('brings some events forward and lets the others step back', () => {
    timeline({ raised: new Set(['early']) })
    expect(screen.getByRole('button', { name: /early/ }).hasAttribute('data-raised')).toBe(true)
    expect(screen.getByRole('button', { name: /middle/ }).hasAttribute('data-dimmed')).toBe(true)
  })
})
