import { describe, expect, it } from 'vitest'
import { secretariatLens } from '../../../../src/lenses/secretariat/secretariat-lens'
import { shipped } from '../../../data/shipped'
import { aLensInput } from '../../../fixtures/builders'

const people = shipped('secretaries-general').secretariesGeneral
const { members } = shipped('members')
const on = (day: string) => aLensInput(day, { members, secretariesGeneral: people })

describe('the country of the Secretary-General', () => {
  it('is tinted on the map, explained in the legend and first in the list', () => {
    const input = on('2010-01-01')
    expect(secretariatLens.countryStates(input).get('THA')?.status).toBe('office')
    expect(secretariatLens.legend(input).map(({ id }) => id)).toContain('office')
    expect(secretariatLens.rows(input)[0]).toMatchObject({
      target: { event: 'surin-pitsuwan' },
      words: expect.stringContaining('Thailand'),
    })
  })

  it('is said with the name in the sentence for the date', () => {
    const jakartaPlaces = shipped('jakarta').places
    const { full } = secretariatLens.sentence({ ...on('2010-01-01'), jakartaPlaces })
    expect(full).toContain('The Secretary-General is Surin Pitsuwan of Thailand.')
  })

  it('is none before there is a Secretary-General', () => {
    const input = on('1975-01-01')
    const states = [...secretariatLens.countryStates(input).values()]
    expect(states.filter(({ status }) => status === 'office')).toEqual([])
    expect(secretariatLens.legend(input).map(({ id }) => id)).not.toContain('office')
  })
})

describe('the choice of the lens', () => {
  it('knows the Secretaries-General and leaves other ids of the address alone', () => {
    expect(secretariatLens.controls?.chosen(['whole-structure', 'secretaries-general'])).toEqual([
      'secretaries-general',
    ])
  })
})
