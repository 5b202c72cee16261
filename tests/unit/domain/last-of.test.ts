import { expect, it, vi } from 'vitest'
import { lastOf } from '../../../src/domain/last-of'

it('works out anew only what is asked with other values, and keeps the result itself', () => {
  const compute = vi.fn((...words: string[]) => ({ text: words.join(' ') }))
  const joined = lastOf(compute)
  const first = joined('a', 'b')
  expect(joined('a', 'b')).toBe(first)
  expect(compute).toHaveBeenCalledOnce()
  expect(joined('a')).toEqual({ text: 'a' })
  expect(joined('a', 'b')).not.toBe(first)
  expect(compute).toHaveBeenCalledTimes(3)
})
