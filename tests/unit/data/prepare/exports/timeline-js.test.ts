import { describe, expect, it } from 'vitest'
import { LANE_NAMES } from '../../../../../src/domain/records'
import { anEvent, aRecord, exportedJson, SHIPPED } from './records'
import { TIMELINE_JS_SCHEMA } from './timeline-js.schema'
import { faultsOf } from './validate'

interface Slide {
  unique_id: string
  start_date: { year: number }
  group: string
  display_date?: string
  text: { headline: string; text: string }
}
interface Timeline {
  title: Slide
  events: Slide[]
}

const read = (record = SHIPPED) => exportedJson<Timeline>(record, 'asean-in-time.timelinejs.json')
const shipped = read()
const slideOf = (change: Parameters<typeof anEvent>[0]) =>
  read(aRecord({ events: [anEvent(change)] })).events[0]

/** What a browser shows of a text that TimelineJS puts in as HTML. */
function shownText(html: string): string {
  const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }
  return html.replace(/&(lt|gt|quot|#39|amp);/g, (name) => entities[name as '&lt;'])
}

describe('TimelineJS', () => {
  it('is valid by the schema of its documentation', () => {
    expect(faultsOf(TIMELINE_JS_SCHEMA, shipped)).toEqual([])
  })

  it('has every event once, under its own id, in its lane', () => {
    expect(shipped.events.map(({ unique_id }) => unique_id)).toEqual(
      SHIPPED.events.map(({ id }) => id),
    )
    expect(shipped.events.map(({ group }) => group)).toEqual(
      SHIPPED.events.map(({ lane }) => LANE_NAMES[lane]),
    )
    const ids = [shipped.title, ...shipped.events].map(({ unique_id }) => unique_id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('opens with a title slide that says the day of the record and its licence', () => {
    expect(shipped.title.text.headline).toBe('ASEAN in Time')
    expect(shipped.title.text.text).toContain('as of 23 November 2026')
    expect(shipped.title.text.text).toContain('MIT')
  })

  it('shows text as text, also where it looks like markup', () => {
    const text = `a <b onclick="x">&amp; 'c'</b>`
    const slide = slideOf({ title: { en: text }, body: [{ text: { en: text }, sources: [] }] })
    for (const shown of [slide?.text.headline ?? '', slide?.text.text ?? '']) {
      expect(shown).not.toMatch(/[<>"']/)
      expect(shownText(shown)).toContain(text)
    }
  })

  it('names caveat and sources in the text', () => {
    const slide = slideOf({ caveat: { en: 'Not sure.' } })
    expect(slide?.text.text).toBe('It happened. Not sure. Sources: A source.')
  })

  it('holds no tag in the shipped record', () => {
    const texts = shipped.events.flatMap(({ text }) => [text.headline, text.text])
    expect(texts.filter((text) => /[<>]/.test(text))).toEqual([])
  })
})

describe('dates of TimelineJS', () => {
  const start = (year: number, month?: number, day?: number) => ({
    start_date: { year, ...(month && { month }), ...(day && { day }) },
  })
  const end = (year: number, month?: number, day?: number) => ({
    end_date: { year, ...(month && { month }), ...(day && { day }) },
  })
  const words = (display_date: string) => ({ display_date })

  it.each<[string, object]>([
    ['1967-08-08', start(1967, 8, 8)],
    ['1976-02', start(1976, 2)],
    ['1974', start(1974)],
    ['1976-02-23/1976-02-24', { ...start(1976, 2, 23), ...end(1976, 2, 24) }],
    ['1990~', { ...start(1990), ...words('c. 1990') }],
    ['1990?', { ...start(1990), ...words('1990, uncertain') }],
    ['1990-21', { ...start(1990, 1), ...words('spring 1990') }],
    ['199X', { ...start(1990), ...words('the 1990s') }],
    ['1976/..', { ...start(1976), ...words('since 1976') }],
    ['1976/', { ...start(1976), ...words('from 1976, end not known') }],
    ['../1976-05', { ...start(1976, 5), ...words('until May 1976') }],
    ['-0500', { ...start(-500), ...words('501 BCE') }],
    ['0000', { ...start(0), ...words('1 BCE') }],
    ['-0001/0005', { ...start(-1), ...end(5), ...words('2 BCE to 5 CE') }],
  ])('%s has the parts that are known, and words where they do not suffice', (date, expected) => {
    const { unique_id: _id, group: _group, text: _text, ...dates } = slideOf({ date }) ?? {}
    expect(dates).toEqual(expected)
  })

  it('leave out an event that no day is known of', () => {
    expect(slideOf({ date: '../..' })).toBeUndefined()
  })
})
