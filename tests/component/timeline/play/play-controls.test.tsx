import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { PlayControls } from '../../../../src/timeline/play/play-controls'
import { DEFAULT_PLAY_SETTINGS } from '../../../../src/timeline/play/play-pace'

function Dock() {
  const [playing, setPlaying] = useState(false)
  const [settings, setSettings] = useState(DEFAULT_PLAY_SETTINGS)
  return (
    <>
      <PlayControls
        compact={false}
        playback={{
          playing,
          settings,
          reachedId: null,
          toggle: () => setPlaying((on) => !on),
          stop: () => setPlaying(false),
          setSettings: (patch) => setSettings((old) => ({ ...old, ...patch })),
        }}
      />
      <div
        role="slider"
        aria-label="Date"
        aria-valuenow={0}
        tabIndex={0}
        onKeyDown={() => setPlaying((on) => !on)}
      />
    </>
  )
}

const button = (name: string) => screen.getByRole('button', { name })
const pace = () => button('Pace and speed')
const panel = () => screen.findByRole('dialog', { name: 'Pace and speed' })
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })

async function open() {
  render(<Dock />)
  await userEvent.click(pace())
  return panel()
}

describe('the play button', () => {
  it('says what it will do', async () => {
    render(<Dock />)
    await userEvent.click(button('Play'))
    await userEvent.click(button('Pause'))
    expect(button('Play')).toBeTruthy()
  })

  it('takes the focus from the slider while something plays, and gives it back', async () => {
    render(<Dock />)
    const slider = screen.getByRole('slider', { name: 'Date' })
    slider.focus()
    await userEvent.keyboard('x')
    expect(document.activeElement).toBe(button('Pause'))
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(slider)
  })
})

describe('pace and speed', () => {
  it('are told by the button that opens the choice of them', async () => {
    render(<Dock />)
    expect(pace().textContent).toBe('2 yr/s')
    expect(pace().getAttribute('aria-expanded')).toBe('false')
    const words = document.getElementById(pace().getAttribute('aria-describedby') ?? '')
    expect(words?.textContent).toBe('2 years of history a second')
  })

  it('open at the pace that is chosen, and close again', async () => {
    await open()
    expect(document.activeElement).toBe(radio('Evenly, by years'))
    expect(pace().getAttribute('aria-expanded')).toBe('true')
    await userEvent.click(pace())
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('offer two paces, five speeds and to start again, each with its name', async () => {
    const inside = within(await open())
    expect(within(inside.getByRole('group', { name: 'Pace' })).getAllByRole('radio')).toHaveLength(
      2,
    )
    expect(
      within(inside.getByRole('group', { name: 'Speed' }))
        .getAllByRole('radio')
        .map((input) => input.closest('label')?.textContent),
    ).toEqual(['½×', '1×', '2×', '4×', '8×'])
    const loop = inside.getByRole<HTMLInputElement>('checkbox', { name: 'Start again at the end' })
    expect(loop.checked).toBe(false)
  })

  it('take effect at once and say what that means', async () => {
    const inside = within(await open())
    await userEvent.click(radio('Event by event'))
    await userEvent.click(radio('2×'))
    await userEvent.click(inside.getByRole('checkbox', { name: 'Start again at the end' }))
    expect(inside.getByText('2 seconds at each event')).toBeTruthy()
    expect(pace().textContent).toBe('2 s each')
    expect([radio('Event by event').checked, radio('2×').checked]).toEqual([true, true])
    expect(inside.getByRole<HTMLInputElement>('checkbox').checked).toBe(true)
  })
})
