import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useRef, useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Popover } from '../../../src/ui/popover'

function Opener({ children }: { children: ReactNode }) {
  const button = useRef<HTMLButtonElement>(null)
  const [anchor, setAnchor] = useState<Element | null>(null)
  return (
    <>
      <button ref={button} type="button" onClick={() => setAnchor(button.current)}>
        Open
      </button>
      {anchor && (
        <Popover label="Choices" anchor={anchor} onClose={() => setAnchor(null)}>
          {children}
        </Popover>
      )}
      <button type="button">Elsewhere</button>
    </>
  )
}

const panel = () => screen.queryByRole('dialog', { name: 'Choices' })
const focused = () => document.activeElement

async function open(children: ReactNode = <button type="button">First</button>) {
  render(<Opener>{children}</Opener>)
  await userEvent.click(screen.getByRole('button', { name: 'Open' }))
}

describe('a popover', () => {
  it('is a named dialog that leaves the page usable', async () => {
    await open()
    expect(panel()?.getAttribute('popover')).toBe('auto')
    expect(panel()?.hasAttribute('aria-modal')).toBe(false)
  })

  it('takes the focus to the first thing inside that can have it', async () => {
    await open(
      <>
        <button type="button" disabled>
          Off
        </button>
        <input aria-label="Name" />
      </>,
    )
    expect(focused()).toBe(screen.getByRole('textbox', { name: 'Name' }))
  })

  it('takes the focus to the chosen one of radio buttons', async () => {
    await open(
      <>
        <input type="radio" name="pace" aria-label="Slow" />
        <input type="radio" name="pace" aria-label="Fast" defaultChecked />
      </>,
    )
    expect(focused()).toBe(screen.getByRole('radio', { name: 'Fast' }))
  })

  it('takes the focus itself where nothing inside can', async () => {
    await open('Only text')
    expect(focused()).toBe(panel())
  })

  it('gives the focus back when it closes', async () => {
    await open()
    await userEvent.keyboard('{Escape}')
    expect(panel()).toBeNull()
    expect(focused()).toBe(screen.getByRole('button', { name: 'Open' }))
  })

  it('leaves the focus where the viewer has taken it', async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }))
    fireEvent.keyDown(panel() as Element, { key: 'Escape' })
    expect(focused()).toBe(screen.getByRole('button', { name: 'Elsewhere' }))
  })

  it('keeps its Escape from the rest of the page', async () => {
    const onKey = vi.fn()
    addEventListener('keydown', onKey)
    await open()
    await userEvent.keyboard('{Escape}')
    removeEventListener('keydown', onKey)
    expect(onKey).not.toHaveBeenCalled()
  })
})

describe('where the browser has popovers', () => {
  afterEach(() => Reflect.deleteProperty(HTMLElement.prototype, 'showPopover'))

  const toggled = (oldState: string) => {
    const event = Object.assign(new Event('toggle'), { oldState, newState: 'closed' })
    fireEvent(panel() as Element, event)
  }

  it('is shown by the browser, and closes when the browser has closed it', async () => {
    const showPopover = vi.fn()
    Object.assign(HTMLElement.prototype, { showPopover })
    await open()
    expect(showPopover).toHaveBeenCalledTimes(1)
    toggled('open')
    expect(panel()).toBeNull()
  })

  it('is shown again where the press that opened it has closed it unseen', async () => {
    const showPopover = vi.fn()
    Object.assign(HTMLElement.prototype, { showPopover })
    await open()
    toggled('closed')
    expect(showPopover).toHaveBeenCalledTimes(2)
  })

  it('stays closed where Escape came before the browser had told of the opening', async () => {
    const showPopover = vi.fn()
    Object.assign(HTMLElement.prototype, { showPopover })
    await open()
    fireEvent.keyDown(panel() as Element, { key: 'Escape' })
    toggled('closed')
    expect(showPopover).toHaveBeenCalledTimes(1)
    expect(panel()).toBeNull()
  })

  it('counts the button that opened it as its own', async () => {
    Object.assign(HTMLElement.prototype, { showPopover: () => undefined })
    await open()
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Open' })
    expect(button.popoverTargetElement).toBe(panel())
  })
})
