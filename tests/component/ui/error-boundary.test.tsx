import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Guarded } from '../../../src/ui/error-boundary'

function Broken(): never {
  throw new Error('no canvas')
}

describe('a guarded part of the page', () => {
  // React tells of every error that a boundary has caught.
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
  afterEach(() => vi.restoreAllMocks())

  it('says what failed and why, and leaves the other parts alone', () => {
    render(
      <>
        <Guarded what="The timeline">
          <Broken />
        </Guarded>
        <Guarded what="The details">
          <p>A card</p>
        </Guarded>
      </>,
    )
    expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toEqual([
      'The timeline failed: no canvas',
    ])
    expect(screen.getByText('A card')).toBeTruthy()
  })
})
