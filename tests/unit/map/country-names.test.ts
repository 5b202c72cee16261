import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countryNames, SCRIPT_FONTS } from '../../../src/map/country-names'
import { shipped } from '../../data/shipped'
import { aMember } from '../../fixtures/builders'

const sources = ['a-source']
const thailand = aMember({
  id: 'THA',
  name: { en: 'Thailand' },
  endonyms: {
    names: [
      { lang: 'th', script: 'Thai', name: 'ราชอาณาจักรไทย', formal: true },
      { lang: 'th', script: 'Thai', name: 'ประเทศไทย' },
    ],
    sources,
  },
})

describe('the names of countries', () => {
  it('are English ones unasked', () => {
    expect(countryNames([thailand], 'english').get('THA')).toEqual({
      text: 'Thailand',
      script: 'Latn',
    })
  })

  it('are as a country calls itself in everyday use, with the script', () => {
    expect(countryNames([thailand], 'endonym').get('THA')).toEqual({
      text: 'ประเทศไทย',
      script: 'Thai',
    })
  })

  it('stay English where the record has no other', () => {
    const member = aMember({ id: 'AAA', endonyms: { names: [], sources } })
    expect(countryNames([member], 'endonym').get('AAA')?.text).toBe('Aland')
  })

  it('are in scripts that the map has a typeface for', () => {
    const styles = readFileSync('src/ui/fonts.css', 'utf8')
    for (const { script } of countryNames(shipped('members').members, 'endonym').values()) {
      if (script === 'Latn') continue
      const family = SCRIPT_FONTS[script]
      expect(family).toBeDefined()
      expect(styles).toContain(`@fontsource/${family?.toLowerCase().replaceAll(' ', '-')}/`)
    }
  })
})
