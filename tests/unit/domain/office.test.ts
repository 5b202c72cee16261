import { describe, expect, it } from 'vitest'
import { inOfficeOn } from '../../../src/domain/office'
import { shipped } from '../../data/shipped'
import { dayOf } from '../../fixtures/builders'

const people = shipped('secretaries-general').secretariesGeneral
const nameOn = (isoDate: string) => inOfficeOn(people, dayOf(isoDate))?.name ?? null

describe('the Secretary-General in office', () => {
  it('is nobody before the first', () => {
    expect(nameOn('1976-06-06')).toBeNull()
    expect(nameOn('1976-06-07')).toBe('Hartono Rekso Dharsono')
  })

  it('is the later of two on the day that both terms name', () => {
    expect(nameOn('1993-01-01')).toBe('Ajit Singh')
    expect(nameOn('1992-12-31')).toBe('Rusli Noor')
  })

  it('is nobody in a gap of the record', () => {
    expect(nameOn('1978-07-05')).toBeNull()
  })

  it('goes on where the term is open', () => {
    expect(nameOn('2026-11-24')).toBe('Kao Kim Hourn')
  })
})
