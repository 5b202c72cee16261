import { describe, expect, it } from 'vitest'
import type { LoadedRecord } from '../../../../src/app/state/record'
import { faultsOf } from '../../../../src/app/state/view-faults'
import { readAddress } from '../../../../src/url/address'
import { dayOf } from '../../../fixtures/builders'

/** A record of which only the span has arrived. */
const record = {
  events: [],
  members: [],
  span: { first: dayOf('1961-01-01'), last: dayOf('2026-11-23') },
} as unknown as LoadedRecord

/** What is wrong with the view of an address, as the notice names it. */
const faults = (search: string) =>
  faultsOf(record, readAddress(search).view).map(({ key, value }) => `${key}=${value}`)

describe('a view of a time that the record does not tell of', () => {
  it.each([
    ['?date=1066', ['date=1066-01-01']],
    ['?date=2026-11-24', ['date=2026-11-24']],
    ['?from=1800&to=1850', ['from=1800-01-01', 'to=1850-12-31']],
    ['?from=2027', ['from=2027-01-01']],
    ['?to=1960', ['to=1960-12-31']],
    ['?period=1200/1300', ['period=1200/1300']],
  ])('%s is named, key by key', (search, named) => {
    expect(faults(search)).toEqual(named)
  })

  it.each([
    '?from=1800',
    '?from=1800&to=3000',
    '?to=1961',
    '?from=2026',
    '?date=1961',
    '?period=1950/1970',
  ])('%s reaches into it and is let be', (search) => {
    expect(faults(search)).toEqual([])
  })

  it('is put right by the whole of time', () => {
    const { view } = readAddress('?from=1800&to=1850')
    const patches = faultsOf(record, view).map(({ patch }) => patch)
    expect(Object.assign({}, ...patches)).toEqual({ from: null, to: null })
  })
})
