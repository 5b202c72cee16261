import { describe, expect, it } from 'vitest'
import { toDay } from '../../../src/domain/day'
import { narrowToPeriod } from '../../../src/search/narrow-to-period'
import type { Hit } from '../../../src/search/search-index'

function hit(id: string, date: string | null): Hit {
  return { id, key: 'event', group: 'event', title: id, kind: 'Treaty', date }
}

const result = {
  hits: [hit('b', '1999'), hit('a', '1976-02-24'), hit('c', null), hit('d', '1998/..')],
  nearest: false,
}

describe('what a search found', () => {
  it('keeps to the period, in its order, and says how much is outside', () => {
    const narrowed = narrowToPeriod(result, { from: toDay(1997), to: toDay(2008, 12, 31) })
    expect(narrowed.hits.map(({ id }) => id)).toEqual(['b', 'd'])
    expect(narrowed.outside).toBe(2)
  })

  it('is all of it while there is no period', () => {
    expect(narrowToPeriod(result, null)).toEqual({ ...result, outside: 0 })
  })

  it('stays what comes nearest where it was only that', () => {
    const nearest = { ...result, nearest: true }
    expect(narrowToPeriod(nearest, { from: 0, to: 1 }).nearest).toBe(true)
  })
})
