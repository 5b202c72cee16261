import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Keeper, KeeperState } from '../../../src/offline/keeper'
import { OfflineSection } from '../../../src/offline/offline-section'
import { UpdateNotice } from '../../../src/offline/update-notice'

function keeperWith(state: Partial<KeeperState>): Keeper {
  const whole: KeeperState = { keeping: 'ready', newVersion: false, ...state }
  return {
    get: () => whole,
    subscribe: () => () => {},
    start: vi.fn(async () => {}),
    renew: vi.fn(),
  }
}

test('a newer version is offered and taken with a press', async () => {
  const keeper = keeperWith({ newVersion: true })
  render(<UpdateNotice silent={false} keeper={keeper} />)
  expect(screen.getByText('A new version is ready.')).toBeTruthy()
  expect(keeper.renew).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Reload' }))
  expect(keeper.renew).toHaveBeenCalledOnce()
})

test('nothing is offered in front of a class, and it is when the lesson is left', () => {
  const keeper = keeperWith({ newVersion: true })
  const { rerender } = render(<UpdateNotice silent keeper={keeper} />)
  expect(screen.queryByText('A new version is ready.')).toBeNull()
  rerender(<UpdateNotice silent={false} keeper={keeper} />)
  expect(screen.getByText('A new version is ready.')).toBeTruthy()
})

test('the offer can be put away', async () => {
  render(<UpdateNotice silent={false} keeper={keeperWith({ newVersion: true })} />)
  await userEvent.click(screen.getByRole('button', { name: /^Dismiss/ }))
  expect(screen.queryByText('A new version is ready.')).toBeNull()
})

test('without a newer version the files are stored and nothing is said', () => {
  const keeper = keeperWith({ keeping: 'idle' })
  render(<UpdateNotice silent={false} keeper={keeper} />)
  expect(keeper.start).toHaveBeenCalledOnce()
  expect(screen.queryByRole('listitem')).toBeNull()
})

test('while files come in, the section shows how many of them', async () => {
  const read = async () => ({
    stored: { files: 3, bytes: 1_000_000 },
    whole: { files: 9, bytes: 4_000_000 },
  })
  render(<OfflineSection keeper={keeperWith({ keeping: 'storing' })} read={read} />)
  expect(await screen.findByText('Storing 3 of 9 files, 1.0 of 4.0 MB.')).toBeTruthy()
  expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(1_000_000)
  expect(screen.queryByRole('button')).toBeNull()
})

test('what broke off can be tried again', async () => {
  const keeper = keeperWith({ keeping: 'broken' })
  render(<OfflineSection keeper={keeper} read={async () => null} />)
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(keeper.start).toHaveBeenCalledOnce()
})
