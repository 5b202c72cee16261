import { describe, expect, it } from 'vitest'
import { viewOf } from '../../../src/domain/entry-view'
import { shippedIndex } from '../../data/shipped-index'
import { dayOf, found } from '../../fixtures/builders'

const opening = (id: string, isoDate: string) =>
  viewOf(found(shippedIndex.get(id), id), dayOf(isoDate))

describe('the view of a record', () => {
  it('is for an address in Jakarta its lens, which frames it, and the selection', () => {
    expect(opening('asean-hq', '2020-01-01')).toEqual({
      place: 'asean-hq',
      event: null,
      lens: 'secretariat',
    })
  })

  it('is for a forum its lens with that forum alone', () => {
    expect(opening('eas', '2020-01-01')).toEqual({ event: 'eas', lens: 'forums', show: ['eas'] })
  })

  it('is the same for a forum that is also a body of ASEAN', () => {
    expect(opening('arf', '2020-01-01')).toMatchObject({ lens: 'forums', show: ['arf'] })
  })

  it('has the date of the beginning where the cursor stands before it', () => {
    expect(opening('eas', '1967-08-08').date).toBe(dayOf('2005-12-14'))
    expect(opening('asean-hq', '1967-08-08').date).toBe(dayOf('1981-05-09'))
    expect(opening('monas', '1967-08-08').date).toBeUndefined()
  })

  it('is for an event always its date, and for all else only the selection', () => {
    expect(opening('tac-1976', '2020-01-01')).toEqual({
      event: 'tac-1976',
      date: dayOf('1976-02-24'),
    })
    expect(opening('asec', '1967-08-08')).toEqual({ event: 'asec' })
    expect(opening('bangkok', '1967-08-08')).toEqual({ place: 'bangkok', event: null })
  })
})
