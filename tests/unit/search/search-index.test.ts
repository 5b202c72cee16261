import { describe, expect, it } from 'vitest'
import { buildIndex, readIndex, search } from '../../../src/search/search-index'
import { checkedRecord } from './shipped-entries'

const entries = checkedRecord()
const index = readIndex(JSON.stringify(buildIndex(entries)))
const find = (query: string) => search(index, query)
const titles = (query: string) => find(query).hits.map(({ title }) => title)

describe('the search', () => {
  it('finds by the words of a title, best first', () => {
    expect(find('treaty of amity').hits[0]?.id).toBe('tac-1976')
  })

  it('finds by a beginning', () => {
    expect(titles('timor').every((title) => title.length > 0)).toBe(true)
    expect(titles('timor')).toContain('Timor-Leste')
  })

  it('does not mind accents or capitals', () => {
    expect(titles('Việt Nam')).toContain('Viet Nam')
    expect(titles('VIET NAM')[0]).toContain('Viet Nam')
  })

  it('forgives a typing error where nothing matches as typed', () => {
    expect(titles('secretarait').some((title) => title.includes('Secretariat'))).toBe(true)
  })

  it('does not forgive what is right as typed', () => {
    const { hits } = find('haze')
    expect(hits.length).toBeGreaterThan(0)
    const byId = new Map(entries.map((entry) => [`${entry.group}:${entry.id}`, entry]))
    for (const { group, id } of hits) {
      expect(JSON.stringify(byId.get(`${group}:${id}`)).toLowerCase()).toContain('haze')
    }
  })

  it('finds bodies, places, people, concepts and debates', () => {
    const groups = (query: string) => find(query).hits.map(({ group }) => group)
    expect(groups('coordinating council')).toContain('body')
    expect(groups('bangkok')).toContain('place')
    expect(groups('surin')).toContain('person')
    expect(groups('asean way')).toContain('concept')
    expect(groups('pace')).toContain('debate')
  })

  it('offers the nearest where nothing has all words', () => {
    const { hits, nearest } = find('charter zzzz')
    expect(nearest).toBe(true)
    expect(hits[0]?.title).toContain('Charter')
  })

  it('says so where even nothing is near', () => {
    expect(find('qqqqqqqq')).toEqual({ hits: [], nearest: true })
  })
})
