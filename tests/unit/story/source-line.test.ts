import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceLine } from '../../../src/story/source-line'

const by = (...publishers: string[]) => publishers.map((publisher) => ({ title: 'T', publisher }))

describe('the line of sources on the wall', () => {
  it('is empty without sources', () => {
    expect(sourceLine([])).toBe('')
  })

  it('names a publisher once, and by its title what has none', () => {
    expect(sourceLine([...by('ASEAN', 'ASEAN'), { title: 'A letter' }])).toBe(
      'Sources: ASEAN · A letter',
    )
    expect(sourceLine(by('ASEAN', 'ASEAN'))).toBe('Source: ASEAN')
  })

  it('names the first however long it is', () => {
    const long = 'x'.repeat(94)
    expect(sourceLine(by(long, 'ASEAN'))).toBe(`Sources: ${long} and 1 more`)
  })

  it('counts every publisher, named or not, and stays short', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,40}$/), {
      minLength: 1,
      maxLength: 14,
    })
    fc.assert(
      fc.property(names, (publishers) => {
        const [, named = '', more = '0'] =
          /^Sources?: (.*?)(?: and (\d+) more)?$/.exec(sourceLine(by(...publishers))) ?? []
        expect(named.split(' · ').length + Number(more)).toBe(publishers.length)
        expect(named.length).toBeLessThanOrEqual(44)
      }),
    )
  })
})
