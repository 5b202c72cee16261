import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useWakeLock } from '../../../src/story/screen'

const lockOf = (request: () => Promise<unknown>) =>
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  Reflect.deleteProperty(navigator, 'wakeLock')
})

describe('the lock that keeps the screen awake', () => {
  it.each([
    ['is refused', () => lockOf(() => Promise.reject(new Error('low battery')))],
    ['is not there', () => undefined],
  ])('says so for a little while where it %s', async (_name, prepare) => {
    prepare()
    const { result } = renderHook(() => useWakeLock())
    await act(() => vi.advanceTimersByTimeAsync(100))
    expect(result.current).toMatch(/does not keep this screen awake/)
    await act(() => vi.advanceTimersByTimeAsync(10_000))
    expect(result.current).toBeNull()
  })

  it('says nothing where it is granted', async () => {
    lockOf(() => Promise.resolve({ release: () => Promise.resolve() }))
    const { result } = renderHook(() => useWakeLock())
    await act(() => vi.advanceTimersByTimeAsync(100))
    expect(result.current).toBeNull()
  })
})
