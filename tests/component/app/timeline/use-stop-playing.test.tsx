import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useStopPlaying } from '../../../../src/app/timeline/use-stop-playing'
import { DEFAULT_PLAY_SETTINGS } from '../../../../src/timeline/play/play-pace'

function Page({ playing, stop }: { playing: boolean; stop: () => void }) {
  const settings = DEFAULT_PLAY_SETTINGS
  const unused = () => undefined
  useStopPlaying({ playing, stop, settings, reachedId: null, toggle: unused, setSettings: unused })
  return (
    <>
      <div data-play-controls>
        <button type="button">Pause</button>
        <div popover="auto">
          <input type="radio" aria-label="Fast" />
        </div>
      </div>
      <button type="button">A mark</button>
      <input aria-label="Search" />
    </>
  )
}

function page(playing = true) {
  const stop = vi.fn()
  render(<Page {...{ playing, stop }} />)
  return stop
}

const pause = () => screen.getByRole('button', { name: 'Pause' })
const mark = () => screen.getByRole('button', { name: 'A mark' })
const fast = () => screen.getByLabelText('Fast')
const search = () => screen.getByRole('textbox', { name: 'Search' })

afterEach(() => void vi.restoreAllMocks())

describe('playing is stopped', () => {
  it.each([
    ['a press anywhere', () => fireEvent.pointerDown(mark())],
    ['the wheel', () => fireEvent.wheel(document.body)],
    ['a key on the page', () => fireEvent.keyDown(document.body, { key: 'x' })],
    ['a key in a text field', () => fireEvent.keyDown(search(), { key: ' ' })],
    ['Space that presses something', () => fireEvent.keyDown(mark(), { key: ' ' })],
    ['a key that the play button has no use for', () => fireEvent.keyDown(pause(), { key: 'x' })],
    ['Back', () => fireEvent.popState(window)],
  ])('by %s', (_name, act) => {
    const stop = page()
    act()
    expect(stop).toHaveBeenCalledTimes(1)
  })

  it('when the page is hidden, not when it is shown', () => {
    const stop = page()
    fireEvent(document, new Event('visibilitychange'))
    expect(stop).not.toHaveBeenCalled()
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    fireEvent(document, new Event('visibilitychange'))
    expect(stop).toHaveBeenCalledTimes(1)
  })

  it('by Escape, which closes nothing else then', () => {
    const stop = page()
    const onKey = vi.fn()
    document.body.addEventListener('keydown', onKey, { once: true })
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(stop).toHaveBeenCalledTimes(1)
    expect(onKey).not.toHaveBeenCalled()
  })
})

describe('playing goes on', () => {
  it.each([
    ['a press on the play controls', () => fireEvent.pointerDown(pause())],
    ['a press on their settings', () => fireEvent.pointerDown(fast())],
    ['Enter on the play button', () => fireEvent.keyDown(pause(), { key: 'Enter' })],
    ['Tab between the play controls', () => fireEvent.keyDown(pause(), { key: 'Tab' })],
    ['an arrow in the settings', () => fireEvent.keyDown(fast(), { key: 'ArrowRight' })],
    [
      'Space on the page, which pauses by itself',
      () => fireEvent.keyDown(document.body, { key: ' ' }),
    ],
  ])('after %s', (_name, act) => {
    const stop = page()
    act()
    expect(stop).not.toHaveBeenCalled()
  })
})

it('nothing is stopped where nothing plays', () => {
  const stop = page(false)
  fireEvent.pointerDown(mark())
  fireEvent.keyDown(document.body, { key: 'x' })
  expect(stop).not.toHaveBeenCalled()
})
