import { describe, expect, it } from 'vitest'
import { LENS_IDS } from '../../../src/domain/view-state'
import { LENSES, lensById } from '../../../src/lenses/registry'

describe('the registry of lenses', () => {
  it('has every lens that the address can name, in its order', () => {
    expect(LENSES.map(({ id }) => id)).toEqual([...LENS_IDS])
  })

  it('finds a lens by its id', () => {
    expect(LENS_IDS.map((id) => lensById(id).id)).toEqual([...LENS_IDS])
  })
})
