import { describe, expect, it } from 'vitest'
import { viewTitle } from '../../../src/share/view-title'
import { dayOf } from '../../fixtures/builders'

describe('the title of a view', () => {
  it('names lens and date', () => {
    const day = dayOf('1997-07-23')
    expect(viewTitle({ lensName: 'Members', day, subject: null })).toBe('Members on 23 July 1997')
  })

  it('names what is selected too', () => {
    const day = dayOf('2023-01-01')
    expect(viewTitle({ lensName: 'Partners', day, subject: 'United States' })).toBe(
      'Partners on 1 January 2023: United States',
    )
  })
})
