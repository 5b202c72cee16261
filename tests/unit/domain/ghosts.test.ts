import { describe, expect, it } from 'vitest'
import { toDay } from '../../../src/domain/day'
import { dateEvents } from '../../../src/domain/events'
import { ghostsOf } from '../../../src/domain/ghosts'
import type { AseanEvent, Disagreement } from '../../../src/domain/records'

const EVENT: AseanEvent = {
  id: 'charter',
  date: '2008-12-15',
  kind: 'charter',
  lane: 'institution',
  pillars: ['institution'],
  importance: 5,
  title: { en: 'Charter' },
  label: { en: 'Charter' },
  body: [{ text: { en: 'Text.' }, sources: ['a'] }],
  sources: ['a'],
  confidence: 'verified',
}

function ghosts(dates: (string | undefined)[], dateOf: string | undefined = 'charter') {
  const disagreement: Disagreement = {
    id: 'when',
    topic: { en: 'When' },
    values: dates.map((date) => ({ text: { en: `value ${date}` }, date, sources: ['a'] })),
    shown: { en: 'Shown.' },
    reason: { en: 'Because.' },
    confidence: 'verified',
    dateOf,
  }
  return ghostsOf([disagreement], dateEvents([EVENT]))
}

describe('the ghosts of a disputed date', () => {
  it('stand where another source puts the event', () => {
    expect(ghosts(['199X', '2008-12-15'])).toEqual([
      { eventId: 'charter', from: toDay(1990), to: toDay(1999, 12, 31), text: 'value 199X' },
    ])
  })

  it('are none where a value is the shown date, or only less exact', () => {
    expect(ghosts(['2008-12-15', '2008-12', '2008'])).toEqual([])
  })

  it('are none where a value has no date, or an open one', () => {
    expect(ghosts([undefined, '1990/..'])).toEqual([])
  })

  it('are none where the disagreement is not about the date of an event', () => {
    expect(ghosts(['1990'], undefined)).toHaveLength(1)
    expect(ghosts(['1990'], 'another')).toEqual([])
  })
})
