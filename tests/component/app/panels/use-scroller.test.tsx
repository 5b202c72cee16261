import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useScroller } from '../../../../src/app/panels/use-scroller'

function Part({ shown }: { shown: string | null }) {
  return <div ref={useScroller(shown)} data-testid="part" />
}

it('goes back to its top where it shows something else, and only there', () => {
  const { rerender } = render(<Part shown="THA" />)
  const part = screen.getByTestId('part')
  part.scrollTop = 50
  rerender(<Part shown="THA" />)
  expect(part.scrollTop).toBe(50)
  rerender(<Part shown={null} />)
  expect(part.scrollTop).toBe(0)
})
