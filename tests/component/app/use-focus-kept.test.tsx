import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, expect, it } from 'vitest'
import { useFocusKept } from '../../../src/app/use-focus-kept'
import { Sheet } from '../../../src/ui/sheet'

function Page() {
  const [isOpen, setOpen] = useState(true)
  useFocusKept()
  return (
    <>
      {isOpen && (
        <button type="button" onKeyDown={({ key }) => key === 'Enter' && setOpen(false)}>
          A result
        </button>
      )}
      <button type="button">Another</button>
      <Sheet label="Details" raisedFor={null}>
        What the result tells
      </Sheet>
    </>
  )
}

const result = () => screen.getByRole('button', { name: 'A result' })
const details = () => screen.getByRole('complementary', { name: 'Details' })
const twoFrames = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))

beforeEach(() => void render(<Page />))

it('goes on in the details when a key takes away what it was pressed on', async () => {
  result().focus()
  fireEvent.keyDown(result(), { key: 'Enter' })
  await waitFor(() => expect(document.activeElement).toBe(details()))
})

it('stays where it is when that is still there', async () => {
  result().focus()
  fireEvent.keyDown(result(), { key: 'x' })
  await twoFrames()
  expect(document.activeElement).toBe(result())
})

it('is left alone where something else has taken it', async () => {
  result().focus()
  fireEvent.keyDown(result(), { key: 'Enter' })
  screen.getByRole('button', { name: 'Another' }).focus()
  await twoFrames()
  await twoFrames()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Another' }))
})
