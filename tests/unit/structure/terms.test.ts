import { describe, expect, it } from 'vitest'
import { entriesOf } from '../../../src/domain/make-entries'
import { placeIn, termsOf } from '../../../src/structure/terms'
import { shipped } from '../../data/shipped'
import { dayOf, itemAt } from '../../fixtures/builders'

const END = dayOf('2026-12-31')
const NOTHING = {
  events: [],
  partners: [],
  places: [],
  institutions: [],
  summits: [],
  topics: [],
}
const entries = entriesOf({
  ...NOTHING,
  members: shipped('members').members,
  secretariesGeneral: shipped('secretaries-general').secretariesGeneral,
})
const terms = termsOf(entries, END)

describe('the terms of the Secretaries-General', () => {
  it('are all fifteen in order of time, each with the name of a country', () => {
    expect(terms.map(({ from }) => from)).toEqual(
      terms.map(({ from }) => from).toSorted((a, b) => a - b),
    )
    expect(terms).toHaveLength(15)
    expect(itemAt(terms, 0)).toMatchObject({
      country: 'Indonesia',
      code: 'IDN',
      from: dayOf('1976-06-07'),
    })
  })

  it('reach the end of the timeline where they go on', () => {
    expect(itemAt(terms, -1)).toMatchObject({ name: 'Kao Kim Hourn', until: END })
  })

  it('stand in the window as parts of its width, cut at its ends', () => {
    const window = { from: 0, to: 100 }
    expect(placeIn({ from: 25, until: 49 }, window)).toEqual({
      display: '',
      left: '25%',
      width: '25%',
    })
    expect(placeIn({ from: -50, until: 9 }, window)).toMatchObject({ left: '0%', width: '10%' })
    expect(placeIn({ from: 100, until: 120 }, window).display).toBe('none')
    expect(placeIn({ from: -9, until: -1 }, window).display).toBe('none')
  })
})
