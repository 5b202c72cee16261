import { describe, expect, it } from 'vitest'
import { countryName } from '../../../../src/app/state/country-name'
import { shipped } from '../../../data/shipped'
import { aMember } from '../../../fixtures/builders'
import { shippedTopology } from '../../map/shipped-geometry'

const nobody = { members: [], observers: [], partners: [] }
const geometries = [shippedTopology('region'), shippedTopology('world')]

describe('the name of a state', () => {
  it('is that of the record before that of the atlas', () => {
    const members = [aMember({ id: 'LAO', name: { en: 'Lao PDR' } })]
    expect(countryName({ ...nobody, members }, geometries, 'LAO')).toBe('Lao PDR')
  })

  it('is that of the atlas for a party that is neither member nor partner', () => {
    expect(countryName(nobody, geometries, 'OMN')).toBe('Oman')
    expect(countryName(nobody, geometries, 'BGD')).toBe('Bangladesh')
  })

  it('is the code while nothing is known', () => {
    expect(countryName(nobody, [undefined], 'OMN')).toBe('OMN')
  })

  it('is known for every state that an event of the record names', () => {
    const { members, observers } = shipped('members')
    const record = { members, observers, partners: shipped('partners').partners }
    const codes = shipped('events').events.flatMap(({ countries = [], about = [], place }) => [
      ...countries,
      ...about,
      ...(place ? [place.country] : []),
    ])
    const unnamed = codes.filter((code) => countryName(record, geometries, code) === code)
    expect([...new Set(unnamed)]).toEqual([])
  })
})
