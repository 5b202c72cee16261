import { describe, expect, it } from 'vitest'
import { isSaidByMark, withoutChosenName } from '../../../../src/app/map/said-by-mark'
import type { MapPoint } from '../../../../src/map/map-input'
import type { LensPoint } from '../../../../src/map/marks'
import { dayOf } from '../../../fixtures/builders'

const BALI = [115.22, -8.65] as const
const chosen: MapPoint = {
  ...{ id: 'event:a', name: 'Denpasar, Bali', shortName: 'Denpasar' },
  ...{ position: BALI, kind: 'event' },
}
const mark: LensPoint = {
  ...{ id: 'a', label: 'Denpasar', number: '', kind: 'seat', rank: 1, position: BALI },
  ...{ from: dayOf('1976-02-24'), until: Number.POSITIVE_INFINITY },
  ...{ highlights: false, target: null },
} as LensPoint

const isSaid = (one: LensPoint, day = '1980-01-01') =>
  isSaidByMark([chosen], { points: [one], lines: [] }, dayOf(day))

describe('the name of what is selected', () => {
  it('is said by a mark of the lens that names the same place', () => {
    expect(isSaid(mark)).toBe(true)
  })

  it.each([
    ['has another name, which says something more', { label: 'Human rights body' }],
    ['has no name', { label: '' }],
    ['lies elsewhere', { position: [106.8, -6.2] as const }],
  ])('stays where the mark %s', (_name, other) => {
    expect(isSaid({ ...mark, ...other })).toBe(false)
  })

  it('stays where another name stands so close that one of them may have no room', () => {
    const near = { ...mark, id: 'b', label: 'Sanur', position: [115.221, -8.651] as const }
    const marks = { points: [mark, near], lines: [] }
    expect(isSaidByMark([chosen], marks, dayOf('1980-01-01'))).toBe(false)
  })

  it('stays while the mark is not seen yet', () => {
    expect(isSaid(mark, '1970-01-01')).toBe(false)
  })

  it('goes alone: the point and all others stay', () => {
    const match: MapPoint = { id: 'match:b', name: '', position: BALI, kind: 'match' }
    expect(withoutChosenName([match, chosen])).toEqual([
      match,
      { ...chosen, name: '', shortName: '' },
    ])
  })
})
