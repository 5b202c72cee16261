import { render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ErrorBoundary } from '../../../src/ui/error-boundary'
import { type Part, part } from '../../../src/ui/part'

function Shown({ of }: { of: Part<string> }) {
  return <p>{of.use() ?? 'on its way'}</p>
}

describe('a part of the page that is fetched apart', () => {
  it('is there in the first drawing where it has been fetched', async () => {
    const fetched = part(async () => 'here')
    await fetched.fetch()
    render(<Shown of={fetched} />)
    expect(screen.getByText('here')).toBeDefined()
  })

  it('is fetched once by all that show it, and comes when it is there', async () => {
    let times = 0
    const late = part(async () => `fetched ${++times} times`)
    render(<Shown of={late} />)
    render(<Shown of={late} />)
    expect(screen.getAllByText('on its way')).toHaveLength(2)
    await waitFor(() => expect(screen.getAllByText('fetched 1 times')).toHaveLength(2))
  })

  it('goes to the boundary above where it cannot be had, and is tried again', async () => {
    let isDown = true
    const flaky = part(async () => {
      if (isDown) throw new Error('no such file')
      return 'here'
    })
    render(
      <ErrorBoundary fallback={(error) => <p>{error.message}</p>}>
        <Shown of={flaky} />
      </ErrorBoundary>,
    )
    expect(await screen.findByText('no such file')).toBeDefined()
    isDown = false
    await expect(flaky.fetch()).resolves.toBe('here')
  })
})
