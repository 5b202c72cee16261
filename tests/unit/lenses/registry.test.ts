import { describe, expect, it } from 'vitest'
import { LENS_IDS } from '../../../src/domain/view-state'
import { FIRST_LENS, LENSES, loadLens } from '../../../src/lenses/registry'

describe('the registry of lenses', () => {
  it('has every lens that the address can name, in its order', () => {
    expect(LENSES.map(({ id }) => id)).toEqual([...LENS_IDS])
  })

  it.each(LENS_IDS)('loads the lens %s, which knows its own id', async (id) => {
    expect((await loadLens(id)).id).toBe(id)
  })

  it('has the members there at once', async () => {
    expect(await loadLens('members')).toBe(FIRST_LENS)
  })
})
