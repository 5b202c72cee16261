import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CITATION_STYLES, type CitedView, cite } from '../../../src/share/citation'
import { dayOf } from '../../fixtures/builders'

const VIEW: CitedView = {
  title: 'Members on 23 July 1997',
  site: 'ASEAN in Time',
  version: '2026-11-23',
  accessed: dayOf('2026-12-01'),
  address: 'https://atlas.example/?date=1997-07-23&q=100%25',
}

const with_ = (patch: Partial<CitedView>) => ({ ...VIEW, ...patch })

describe('a citation in APA style', () => {
  it('names title, year, work, version, day of access and address', () => {
    expect(cite('apa', VIEW)).toBe(
      'Members on 23 July 1997 [Interactive map]. (2026). In ASEAN in Time (Version 2026-11-23). ' +
        'Retrieved December 1, 2026, from https://atlas.example/?date=1997-07-23&q=100%25',
    )
  })

  it('says that there is no year where the version has none', () => {
    expect(cite('apa', with_({ version: '1.2' }))).toContain(
      '(n.d.). In ASEAN in Time (Version 1.2)',
    )
    expect(cite('apa', with_({ version: null }))).toContain('(n.d.). In ASEAN in Time. Retrieved')
  })
})

describe('a citation in Chicago style', () => {
  it('has the title in quotation marks and the address at the end', () => {
    expect(cite('chicago', VIEW)).toBe(
      '“Members on 23 July 1997.” Interactive map. ASEAN in Time, version 2026-11-23. ' +
        'Accessed December 1, 2026. https://atlas.example/?date=1997-07-23&q=100%25.',
    )
  })

  it('has single quotation marks inside, and no stop after a question mark', () => {
    const title = 'Debates on 1 May 2000: “Constructive” or "quiet"?'
    expect(cite('chicago', with_({ title }))).toMatch(
      /^“Debates on 1 May 2000: ‘Constructive’ or ‘quiet’\?” Interactive/,
    )
  })
})

describe('a citation as BibTeX', () => {
  it('is one entry with title, work, year, note and address', () => {
    expect(cite('bibtex', VIEW)).toBe(
      [
        '@misc{asean-in-time-members-on-23-july-1997,',
        '  title        = {{Members on 23 July 1997}},',
        '  howpublished = {Interactive map, ASEAN in Time, version 2026-11-23},',
        '  year         = {2026},',
        '  note         = {Accessed 1 December 2026},',
        '  url          = {https://atlas.example/?date=1997-07-23&q=100%25}',
        '}',
      ].join('\n'),
    )
  })

  it('writes what TeX takes for a command so that it prints', () => {
    expect(cite('bibtex', with_({ title: '50 % & $1_000 #1 {a} \\x ~ ^' }))).toContain(
      '{{50 \\% \\& \\$1\\_000 \\#1 \\{a\\} \\textbackslash{}x \\textasciitilde{} \\textasciicircum{}}}',
    )
  })

  it('keeps its braces in pairs, whatever the title is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const bare = cite('bibtex', with_({ title })).replace(/\\[{}]/g, '')
        let depth = 0
        for (const character of bare) {
          if (character === '{') depth += 1
          if (character === '}') depth -= 1
          expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
      }),
    )
  })

  it('has a key that BibTeX takes, whatever the title is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, site) => {
        expect(cite('bibtex', with_({ title, site }))).toMatch(/^@misc\{[a-z0-9-]+,\n/)
      }),
    )
  })
})

describe('a citation as RIS', () => {
  it('has a tag a line, the type first and the end last', () => {
    expect(cite('ris', VIEW)).toBe(
      [
        'TY  - ELEC',
        'TI  - Members on 23 July 1997',
        'T2  - ASEAN in Time',
        'M3  - Interactive map',
        'ET  - 2026-11-23',
        'PY  - 2026',
        'Y2  - 2026/12/01',
        'UR  - https://atlas.example/?date=1997-07-23&q=100%25',
        'ER  - ',
        '',
      ].join('\r\n'),
    )
  })

  it('leaves out the tags that it knows nothing for', () => {
    expect(cite('ris', with_({ version: null }))).not.toMatch(/ET {2}- |PY {2}- |null/)
  })

  it('never lets a title begin a tag of its own', () => {
    const tags = (text: string) => text.split('\r\n').map((line) => line.slice(0, 6))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tail) => {
        const title = `a\r\nER  - \nTY  - BOOK\u2028${tail}`
        expect(tags(cite('ris', with_({ title })))).toEqual(tags(cite('ris', VIEW)))
      }),
    )
  })
})

describe('a citation in any style', () => {
  it.each(CITATION_STYLES)('has the exact address in %s', (style) => {
    expect(cite(style, VIEW)).toContain(VIEW.address)
  })
})
