import { describe, expect, it } from 'vitest'
import type { LoadedRecord } from '../../../../src/app/state/record'
import { eventsNamedWith } from '../../../../src/app/state/selection'
import { indexEntries } from '../../../../src/domain/entry-index'
import { entriesOf } from '../../../../src/domain/make-entries'
import { anEvent } from '../../../fixtures/builders'

const PROVENANCE = { sources: ['a'], confidence: 'verified' as const }
const topic = (id: string, related: string[], parent?: string) => ({
  id,
  kind: 'position' as const,
  title: { en: id },
  body: [],
  lane: 'institution' as const,
  related,
  parent,
  ...PROVENANCE,
})

const entries = indexEntries(
  entriesOf({
    events: ['one', 'two', 'three'].map((id) => anEvent({ id })),
    members: [],
    partners: [],
    places: [],
    institutions: [],
    secretariesGeneral: [],
    summits: [],
    topics: [topic('side', ['one', 'two', 'other']), topic('other', ['three'])],
  }),
)
const named = (id: string) =>
  eventsNamedWith({ entries } as LoadedRecord, id).map((entry) => entry.id)

describe('events that a selected record brings forward', () => {
  it('are those that it names, and no others', () => {
    expect(named('side')).toEqual(['one', 'two'])
  })

  it('are none for an event, which is marked itself', () => {
    expect(named('one')).toEqual([])
  })

  it('are none for what is not in the record', () => {
    expect(named('nothing')).toEqual([])
  })
})
