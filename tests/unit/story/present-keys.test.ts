import { describe, expect, it } from 'vitest'
import { type PresentAction, presentActionFor } from '../../../src/story/present-keys'

const KEYS: [action: PresentAction, keys: string[]][] = [
  ['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']],
  ['previous', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']],
  ['blank', ['b', 'B', '.']],
  ['full-screen', ['f', 'F']],
  ['presenter', ['s', 'S']],
  ['first', ['Home']],
  ['last', ['End']],
  ['return', ['r', 'R']],
  ['spotlight', ['l', 'L']],
  ['autoplay', ['a', 'A']],
  ['leave', ['Escape']],
]

describe('a key in present mode', () => {
  it.each(KEYS)('does %s', (action, keys) => {
    expect(keys.map(presentActionFor)).toEqual(keys.map(() => action))
  })

  it('is left alone where presenting has no use for it', () => {
    for (const key of ['[', ']', '?', '/', 'Tab', 'x', 'F5', 'toString', 'constructor']) {
      expect(presentActionFor(key)).toBeNull()
    }
  })
})
