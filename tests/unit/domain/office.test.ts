import { describe, expect, it } from 'vitest'
import { inOfficeOn, nextAfterGap } from '../../../src/domain/office'
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

describe('a gap between two terms', () => {
  const nextOn = (isoDate: string) => nextAfterGap(people, dayOf(isoDate))?.name ?? null

  it('has a next holder, whose record says that nobody is listed', () => {
    expect(nextOn('1978-07-05')).toBe('Ali bin Abdullah')
    expect(nextOn('1982-07-10')).toBe('Chan Kai Yau')
    expect(nextAfterGap(people, dayOf('1978-07-05'))?.note?.en).toContain('No holder is listed')
  })

  it('is neither before the first nor while somebody is in office', () => {
    expect(nextOn('1976-06-06')).toBeNull()
    expect(nextOn('1978-07-10')).toBeNull()
    expect(nextOn('2026-05-31')).toBeNull()
  })
})
