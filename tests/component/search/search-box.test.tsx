import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { toDay } from '../../../src/domain/day'
import { SearchBox } from '../../../src/search/search-box'
import type { Hit } from '../../../src/search/search-index'

const YEARS = { from: toDay(1997), to: toDay(2008, 12, 31) }

function hit(id: string, date: string | null): Hit {
  return { id, key: 'event', group: 'event', title: `Title of ${id}`, kind: 'Treaty', date }
}

const HITS = [hit('early', '1976'), hit('middle', '1999'), hit('undated', null)]

async function searched(patch: Partial<Parameters<typeof SearchBox>[0]> = {}) {
  const acts = { onQuery: vi.fn(), onChoose: vi.fn(), onFocus: vi.fn(), onRemovePeriod: vi.fn() }
  const result = { hits: HITS, nearest: false }
  render(<SearchBox query="treaty" result={result} period={null} {...acts} {...patch} />)
  await userEvent.click(screen.getByRole('searchbox', { name: 'Search' }))
  return acts
}

const said = () => screen.getByRole('status').textContent
const titles = () => screen.queryAllByRole('button', { name: /Title of/ }).map((b) => b.textContent)

describe('the search results', () => {
  it('are all that was found while there is no period', async () => {
    await searched()
    expect(said()).toBe('3 found')
    expect(titles()).toHaveLength(3)
  })

  it('keep to the period and say how many are outside', async () => {
    await searched({ period: YEARS })
    expect(said()).toBe('1 found, 2 more outside 1997 to 2008')
    expect(titles()).toEqual([expect.stringContaining('Title of middle')])
  })

  it('open the first one in the period at Enter', async () => {
    const { onChoose } = await searched({ period: YEARS })
    await userEvent.keyboard('{Enter}')
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(HITS[1])
  })

  it('offer to search all of time, and the focus stays in the field', async () => {
    const { onRemovePeriod } = await searched({ period: YEARS })
    await userEvent.click(screen.getByRole('button', { name: 'Search all of time' }))
    expect(onRemovePeriod).toHaveBeenCalledOnce()
    expect(document.activeElement).toBe(screen.getByRole('searchbox'))
  })

  it('offer no such thing where nothing is outside', async () => {
    await searched({ period: YEARS, result: { hits: [hit('a', '2001')], nearest: false } })
    expect(said()).toBe('1 found')
    expect(screen.queryByRole('button', { name: 'Search all of time' })).toBeNull()
  })

  it('say where the nearest are, when all of them are outside', async () => {
    await searched({ period: YEARS, result: { hits: [hit('a', '1976')], nearest: true } })
    expect(said()).toBe('Nothing found for “treaty”. The nearest are outside 1997 to 2008.')
  })

  it('list the nearest in the period under a sentence that says so', async () => {
    await searched({ period: YEARS, result: { hits: HITS, nearest: true } })
    expect(said()).toBe('Nothing found for “treaty”. The nearest:')
    expect(titles()).toHaveLength(1)
  })
})
