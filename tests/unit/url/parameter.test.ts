import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneOf, writeQuery } from '../../../src/url/parameter'

describe('a parameter with a fixed set of values', () => {
  const size = oneOf(['small', 'large'])

  it('reads what it wrote', () => {
    expect(size.parse(size.serialize('large'))).toBe('large')
  })

  it.each(['', 'Small', 'constructor', 'small,large'])('refuses “%s”', (text) => {
    expect(size.parse(text)).toBeNull()
  })
})

describe('a query string', () => {
  it('is empty where nothing is to be said', () => {
    expect(writeQuery(new URLSearchParams())).toBe('')
  })

  it('leaves commas, slashes and colons as they read best', () => {
    const params = new URLSearchParams({ map: '5.2/-6.21/106.85', pillar: 'economic,external' })
    expect(writeQuery(params)).toBe('?map=5.2/-6.21/106.85&pillar=economic,external')
  })

  it('leaves nothing that ends it, or a link, or an attribute around it', () => {
    const params = new URLSearchParams([['q', `a b&c#d"e'f<g>h`]])
    expect(writeQuery(params)).toBe('?q=a+b%26c%23d%22e%27f%3Cg%3Eh')
  })

  it('says any keys and values whatever, and in ASCII', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
        const params = new URLSearchParams(pairs)
        const written = writeQuery(params)
        expect([...new URLSearchParams(written)]).toEqual([...params])
        expect(written).toMatch(/^[!-~]*$/)
      }),
    )
  })
})
