import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { isForPage, isPlayKey } from '../../../src/ui/key-targets'

/** What a key press on something is taken for. */
function press(label: string, init: KeyboardEventInit) {
  render(
    <>
      <input type="search" aria-label="text" />
      <textarea aria-label="long text" />
      <input type="checkbox" aria-label="box" />
      <input type="radio" aria-label="radio" />
    </>,
  )
  const heard = vi.fn()
  addEventListener(
    'keydown',
    (event) => heard({ forPage: isForPage(event), plays: isPlayKey(event) }),
    { once: true },
  )
  fireEvent.keyDown(screen.getByLabelText(label), init)
  return heard.mock.calls[0]?.[0] as { forPage: boolean; plays: boolean }
}

describe('a key is meant for the page', () => {
  it.each(['box', 'radio'])('on a %s, which no text is written in', (label) => {
    expect(press(label, { key: ']' }).forPage).toBe(true)
  })

  it.each(['text', 'long text'])('but not in a %s', (label) => {
    expect(press(label, { key: ']' }).forPage).toBe(false)
  })

  it.each([
    ['AltGr, as Windows tells it', { ctrlKey: true, altKey: true }],
    ['Option', { altKey: true }],
    ['nothing else', {}],
  ])('where a bracket is written with %s', (_name, modifiers) => {
    expect(press('box', { key: '[', ...modifiers }).forPage).toBe(true)
  })

  it.each([
    ['Control and a bracket', { key: '[', ctrlKey: true }],
    ['Command and a bracket', { key: '[', metaKey: true }],
    ['Alt and another key', { key: 'b', altKey: true }],
    ['Control and Alt and another key', { key: 'b', ctrlKey: true, altKey: true }],
  ])('but not with %s, which are the browser’s', (_name, init) => {
    expect(press('box', init).forPage).toBe(false)
  })
})

it.each(['box', 'radio'])('Space presses a %s and does not play', (label) => {
  expect(press(label, { key: ' ' }).plays).toBe(false)
})
