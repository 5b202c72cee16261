import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../src/domain/entries'
import { indexEntries } from '../../../src/domain/entry-index'
import { entriesOf } from '../../../src/domain/make-entries'
import type { Institution } from '../../../src/domain/records'
import type { Topic } from '../../../src/domain/topic-records'

const NONE = {
  events: [],
  members: [],
  partners: [],
  places: [],
  institutions: [],
  secretariesGeneral: [],
  summits: [],
  topics: [],
}

function topic(id: string, patch: Partial<Topic> = {}): Topic {
  return {
    id,
    kind: 'concept',
    title: { en: `Title of ${id}` },
    body: [{ text: { en: 'Text.' }, sources: ['a'] }],
    lane: 'institution',
    sources: ['a'],
    confidence: 'verified',
    ...patch,
  }
}

const BODY: Institution = {
  id: 'council',
  name: { en: 'Council' },
  kind: 'body-group',
  since: '2008-12-15',
  pillar: 'institution',
  body: [{ text: { en: 'It meets.' }, sources: ['a'] }],
  sources: ['a'],
  confidence: 'verified',
}

const entries = (topics: Topic[]): Entry[] => entriesOf({ ...NONE, topics })

describe('an entry', () => {
  it('carries the day of its date, and none where it has no date', () => {
    const [dated, undated] = entriesOf({
      ...NONE,
      institutions: [BODY, { ...BODY, id: 'other', since: undefined }],
    })
    expect(dated?.day).toBe(14228)
    expect(undated?.day).toBeNull()
  })

  it('says what it is in words', () => {
    expect(entriesOf({ ...NONE, institutions: [BODY] })[0]?.kind).toBe('Body group')
  })

  it('puts positions and reforms with the debates and components with the project', () => {
    const groups = entries([
      topic('a', { kind: 'position' }),
      topic('b', { kind: 'reform' }),
      topic('c', { kind: 'component' }),
      topic('d', { kind: 'function' }),
    ]).map(({ group }) => group)
    expect(groups).toEqual(['debate', 'debate', 'project', 'concept'])
  })
})

describe('what belongs together', () => {
  const index = indexEntries(
    entries([
      topic('debate', { kind: 'debate', related: ['idea'] }),
      topic('for', { kind: 'position', parent: 'debate' }),
      topic('idea', { related: ['gone', 'idea'] }),
    ]),
  )
  const related = (id: string) => index.relatedTo(id).map((entry) => entry.id)

  it('is found from both ends of a link', () => {
    expect(related('debate')).toEqual(['idea', 'for'])
    expect(related('idea')).toEqual(['debate'])
  })

  it('leads from a part to its whole', () => {
    expect(related('for')).toEqual(['debate'])
  })

  it('never leads to what does not exist or back to itself', () => {
    expect(related('idea')).not.toContain('gone')
    expect(related('idea')).not.toContain('idea')
    expect(index.get('gone')).toBeNull()
  })
})
