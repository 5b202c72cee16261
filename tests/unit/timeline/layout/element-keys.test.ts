import { describe, expect, it } from 'vitest'
import {
  eventKey,
  keyAfter,
  keyOf,
  placeOfKey,
  tabStop,
} from '../../../../src/timeline/layout/element-keys'

const KEYS = ['event-3', 'group-0-4', 'event-4', 'event-5', 'event-9']
const from = (key: string) => ({ key, keys: KEYS, count: 12 })

describe('the key of an element', () => {
  it('names the event, or the row and first event of a group', () => {
    const box = { leftPx: 0, topPx: 0, widthPx: 1, heightPx: 1 }
    const group = {
      row: 2,
      members: Int32Array.of(7, 8),
      ...{ xPx: 0, widthPx: 20, yPx: 0, heightPx: 12, source: {} },
    }
    expect(keyOf({ kind: 'mark', event: 7, grouped: false, box })).toBe('event-7')
    expect(keyOf({ kind: 'group', group, box })).toBe('group-2-7')
  })

  it('gives back the place, and none for no key', () => {
    expect(['event-7', 'group-2-7', null].map(placeOfKey)).toEqual([7, 7, -1])
  })
})

describe('an arrow', () => {
  it('goes to the next element in view, a group among them', () => {
    expect(keyAfter('ArrowRight', from('event-3'))).toBe('group-0-4')
    expect(keyAfter('ArrowRight', from('group-0-4'))).toBe('event-4')
    expect(keyAfter('ArrowLeft', from('event-4'))).toBe('group-0-4')
  })

  it('goes on to the next event beyond what is in view', () => {
    expect(keyAfter('ArrowRight', from('event-9'))).toBe('event-10')
    expect(keyAfter('ArrowLeft', from('event-3'))).toBe('event-2')
  })

  it('stops at the first and the last event', () => {
    const only = { keys: ['event-0'], key: 'event-0', count: 1 }
    expect(['ArrowLeft', 'ArrowRight'].map((key) => keyAfter(key, only))).toEqual([null, null])
  })

  it('leaves other keys alone; Home and End go to the ends', () => {
    expect(keyAfter('a', from('event-3'))).toBeNull()
    expect(keyAfter('Home', from('event-5'))).toBe(eventKey(0))
    expect(keyAfter('End', from('event-5'))).toBe(eventKey(11))
  })
})

describe('the one tab stop', () => {
  const input = { visited: null, selected: -1, pastCount: 5 }

  it('is where the focus was, while that is there', () => {
    expect(tabStop(KEYS, { ...input, visited: 'event-9' })).toBe('event-9')
    expect(tabStop(KEYS, { ...input, visited: 'event-8' })).toBe('event-4')
  })

  it('else is the selected event', () => {
    expect(tabStop(KEYS, { ...input, selected: 5 })).toBe('event-5')
  })

  it('else is the last event before the cursor, or the first there is', () => {
    expect(tabStop(KEYS, input)).toBe('event-4')
    expect(tabStop(KEYS, { ...input, pastCount: 0 })).toBe('event-3')
    expect(tabStop(['group-0-4'], input)).toBe('group-0-4')
    expect(tabStop([], input)).toBeUndefined()
  })
})
