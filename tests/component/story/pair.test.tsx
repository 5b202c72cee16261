import { afterEach, expect, test, vi } from 'vitest'

/** What `window.open` finds by name for as long as a window has not gone. */
const windowThat = (isClosed: () => boolean) => ({
  get closed() {
    return isClosed()
  },
  focus: vi.fn(),
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.resetModules()
})

async function presenterOpening(first: ReturnType<typeof windowThat>) {
  vi.useFakeTimers()
  const second = windowThat(() => false)
  const open = vi
    .spyOn(window, 'open')
    .mockReturnValueOnce(first as unknown as Window)
    .mockReturnValueOnce(second as unknown as Window)
  const { openPresenter } = await import('../../../src/story/pair')
  await openPresenter(false)
  return { open, openPresenter, second }
}

test('a window that is being closed is not opened under its name before it has gone', async () => {
  let closed = false
  const { open, openPresenter, second } = await presenterOpening(windowThat(() => closed))
  const answer = openPresenter(true)
  await vi.advanceTimersByTimeAsync(200)
  expect(open).toHaveBeenCalledTimes(1)
  closed = true
  await vi.advanceTimersByTimeAsync(50)
  expect(await answer).toBeNull()
  expect(open).toHaveBeenCalledTimes(2)
  expect(second.focus).toHaveBeenCalled()
})

test('a window that stays without an answer is loaded anew', async () => {
  const { open, openPresenter } = await presenterOpening(windowThat(() => false))
  const answer = openPresenter(true)
  await vi.advanceTimersByTimeAsync(2000)
  expect(await answer).toBeNull()
  expect(open).toHaveBeenCalledTimes(2)
})

test('a window that answers comes to the front at once', async () => {
  const first = windowThat(() => false)
  const { open, openPresenter } = await presenterOpening(first)
  expect(await openPresenter(false)).toBeNull()
  expect(open).toHaveBeenCalledTimes(2)
})
