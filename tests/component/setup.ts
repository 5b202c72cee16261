import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// jsdom has neither; the components only ask whether something matches and how wide they are.
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: query.includes('min-width'),
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}))
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
)
HTMLElement.prototype.setPointerCapture = () => undefined

// What is waited for comes; on a busy machine a second is not enough.
configure({ asyncUtilTimeout: 20_000 })

afterEach(cleanup)
