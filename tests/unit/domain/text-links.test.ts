import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../src/domain/entries'
import { entriesOf } from '../../../src/domain/make-entries'
import { indexNames, linkText } from '../../../src/domain/text-links'
import { aMember } from '../../fixtures/builders'

const PROVENANCE = { sources: ['a'], confidence: 'verified' as const }
const place = (id: string, en: string) => ({
  id,
  name: { en },
  country: 'AAA',
  kind: 'city' as const,
  point: [100, 10] as const,
  accuracyMetres: 1,
  coordinateSupport: { en: 'Measured.' },
  ...PROVENANCE,
})
const body = (id: string, en: string) => ({
  id,
  name: { en },
  kind: 'division',
  pillar: 'institution' as const,
  body: [],
  ...PROVENANCE,
})
const concept = (id: string, en: string) => ({
  id,
  kind: 'concept' as const,
  title: { en },
  body: [],
  lane: 'institution' as const,
  ...PROVENANCE,
})

const ENTRIES: Entry[] = entriesOf({
  events: [],
  members: [
    aMember({ id: 'THA', name: { en: 'Thailand' } }),
    aMember({ id: 'SGP', name: { en: 'Singapore' } }),
    aMember({ id: 'CHN', name: { en: 'China' } }),
  ],
  partners: [],
  places: [
    place('singapore', 'Singapore'),
    place('bangkok', 'Bangkok'),
    place('saranrom', 'Saranrom Palace, Bangkok'),
    place('one', 'Twintown'),
    place('two', 'Twintown'),
    place('relief-office', 'Relief Centre, first office'),
  ],
  institutions: [
    body('treaty-unit', 'Treaty Unit'),
    body('bangkok-unit', 'Bangkok Treaty Unit'),
    body('relief-centre', 'Relief Centre'),
  ],
  secretariesGeneral: [],
  summits: [],
  topics: [concept('consensus', 'Consensus'), concept('asean-way', 'The ASEAN Way')],
})
const names = indexNames(ENTRIES, [{ id: 'PNG', name: { en: 'Papua New Guinea' } }])
const links = (text: string, own: string | null = null) =>
  linkText(text, names, own).flatMap(({ id, text }) => (id === null ? [] : [`${text} > ${id}`]))

describe('names in a text', () => {
  it('leave the text as it was when joined', () => {
    const text = 'In Bangkok, Thailand, members sought consensus; Bangkok again.'
    const runs = linkText(text, names, null)
    expect(runs.map((run) => run.text).join('')).toBe(text)
  })

  it('are found at their first place only', () => {
    expect(links('Bangkok and Bangkok')).toEqual(['Bangkok > bangkok'])
  })

  it('are taken by the longest', () => {
    expect(links('The Bangkok Treaty Unit met.')).toEqual(['Bangkok Treaty Unit > bangkok-unit'])
  })

  it('are whole words, hyphens included', () => {
    expect(links('Bangkokians met the Thailand-based Treaty Units.')).toEqual([])
    expect(links("Bangkok's ministers")).toEqual(['Bangkok > bangkok'])
  })

  it('never lead to the record that the text belongs to', () => {
    expect(links('Bangkok is in Thailand.', 'bangkok')).toEqual(['Thailand > THA'])
  })

  it('mean nothing where two records share them', () => {
    expect(links('They met in Twintown.')).toEqual([])
  })

  it('mean the state where state and city share them', () => {
    expect(links('They met in Singapore.')).toEqual(['Singapore > SGP'])
  })

  it('mean the body where it shares its name with its address', () => {
    expect(links('They met at the Relief Centre.')).toEqual(['Relief Centre > relief-centre'])
  })

  it('stand without what follows a comma in a title, and without its article', () => {
    expect(links('At Saranrom Palace the ASEAN Way began.')).toEqual([
      'Saranrom Palace > saranrom',
      'ASEAN Way > asean-way',
    ])
  })

  it('of a concept may begin with a small letter', () => {
    expect(links('By consensus.')).toEqual(['consensus > consensus'])
  })

  it('inside another name are left alone', () => {
    expect(links('The South China Sea lies south of China.')).toEqual(['China > CHN'])
    expect(linkText('The South China Sea.', names, null)).toHaveLength(1)
  })

  it('include states that are no entry', () => {
    expect(links('Papua New Guinea joined.')).toEqual(['Papua New Guinea > PNG'])
  })
})
