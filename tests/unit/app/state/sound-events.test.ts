import { describe, expect, it } from 'vitest'
import { soundEvents } from '../../../../src/app/state/sound-events'
import type { Bounds } from '../../../../src/domain/bounds'
import type { AseanEvent, Source } from '../../../../src/domain/records'

const EVENT: AseanEvent = {
  id: 'meeting',
  date: '1976-02-23',
  kind: 'summit',
  lane: 'institution',
  pillars: ['institution'],
  importance: 3,
  title: { en: 'Meeting' },
  label: { en: 'Meeting' },
  body: [{ text: { en: 'They met.' }, sources: ['report'] }],
  place: { name: { en: 'Denpasar' }, country: 'IDN', point: [115.2, -8.65], precision: 'city' },
  sources: ['report'],
  confidence: 'verified',
}
const sources = new Map<string, Source>([
  ['report', { id: 'report', title: 'Report', kind: 'page' }],
])
const boxes = new Map<string, Bounds>([['IDN', [95, -11, 141, 6]]])

describe('events that other files contradict', () => {
  it('are none where source and place are right', () => {
    expect(soundEvents([EVENT], { sources, boxes })).toEqual({ events: [EVENT], problems: [] })
  })

  it('are left out for a source that does not exist, in a statement too', () => {
    const body = [{ text: { en: 'They met.' }, sources: ['rumour'] }]
    const { events, problems } = soundEvents([{ ...EVENT, body }], { sources, boxes })
    expect(events).toEqual([])
    expect(problems).toMatchObject([
      { code: 'reference-missing', record: 'meeting', field: 'sources' },
    ])
  })

  it('are left out for a point in another country', () => {
    const place = {
      ...EVENT.place,
      name: { en: 'X' },
      country: 'IDN',
      point: [100.5, 13.75] as const,
      precision: 'city' as const,
    }
    const { events, problems } = soundEvents([{ ...EVENT, place }], { sources, boxes })
    expect(events).toEqual([])
    expect(problems).toMatchObject([{ code: 'place-elsewhere', record: 'meeting', field: 'place' }])
  })

  it('are not judged while sources and boxes are on their way', () => {
    const body = [{ text: { en: 'They met.' }, sources: ['rumour'] }]
    const known = { sources: new Map<string, Source>(), boxes: new Map<string, Bounds>() }
    expect(soundEvents([{ ...EVENT, body }], known).problems).toEqual([])
  })
})
