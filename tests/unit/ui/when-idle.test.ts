import { afterEach, expect, it, vi } from 'vitest'
import { whenIdle } from '../../../src/ui/when-idle'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('acts when the browser says that it rests, and hands on how long it may wait', () => {
  const request = vi.fn()
  vi.stubGlobal('requestIdleCallback', request)
  const act = vi.fn()
  whenIdle(act, 1500)
  expect(request).toHaveBeenCalledWith(act, { timeout: 1500 })
  expect(act).not.toHaveBeenCalled()
})

it('can be taken back', () => {
  const cancel = vi.fn()
  vi.stubGlobal('requestIdleCallback', () => 7)
  vi.stubGlobal('cancelIdleCallback', cancel)
  whenIdle(() => undefined)()
  expect(cancel).toHaveBeenCalledWith(7)
})

it('waits a little where a browser does not say when it rests', () => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', undefined)
  const [kept, taken] = [vi.fn(), vi.fn()]
  whenIdle(kept)
  whenIdle(taken)()
  expect(kept).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(kept).toHaveBeenCalledOnce()
  expect(taken).not.toHaveBeenCalled()
})
