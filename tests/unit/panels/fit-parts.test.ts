import { describe, expect, it } from 'vitest'
import { fitParts } from '../../../src/panels/fit-parts'

describe('the line under the date', () => {
  it('is whole where it fits', () => {
    expect(fitParts('9 members · 10 dialogue partners')).toBe('9 members · 10 dialogue partners')
  })

  it('loses its last parts where it does not', () => {
    const line = '10 members · 11 dialogue partners · 12 others'
    expect(fitParts(line)).toBe('10 members · 11 dialogue partners')
    expect(fitParts(line, 20)).toBe('10 members')
  })

  it('keeps its first part, however long', () => {
    expect(fitParts('A forum with a very long name indeed · 1')).toBe(
      'A forum with a very long name indeed · 1',
    )
    expect(fitParts('A forum with a very long name indeed', 10)).toBe(
      'A forum with a very long name indeed',
    )
  })
})
