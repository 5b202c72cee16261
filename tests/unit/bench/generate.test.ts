import { describe, expect, it } from 'vitest'
import { LANES } from '../../../src/domain/records'
import { datedEvents } from '../../bench/pages/dated'
import { BENCH_SPAN, generateEvents } from '../../bench/timeline/generate'

const events = generateEvents(4000)
const share = (count: number) => count / events.length

describe('made-up events', () => {
  it('are the same at every call', () => {
    expect(generateEvents(500)).toEqual(generateEvents(500))
  })

  it('differ with the seed', () => {
    expect(generateEvents(50, 1)).not.toEqual(generateEvents(50, 2))
  })

  it('are as many as asked for, each with an id of its own', () => {
    expect(new Set(events.map(({ id }) => id)).size).toBe(4000)
  })

  it('stand in order of time, then of importance, as the timeline wants them', () => {
    expect(datedEvents(events).map(({ event }) => event.id)).toEqual(events.map(({ id }) => id))
  })

  it('give the days that their EDTF date means', () => {
    const some = generateEvents(300)
    const days = datedEvents(some).map(({ day, endDay }) => [day, endDay])
    expect(days).toEqual(some.map(({ fromDay, toDay }) => [fromDay, toDay]))
  })

  it('lie within sixty years', () => {
    expect(Math.min(...events.map(({ fromDay }) => fromDay))).toBeGreaterThanOrEqual(
      BENCH_SPAN.first,
    )
    expect(Math.max(...events.map(({ toDay }) => toDay))).toBeLessThanOrEqual(BENCH_SPAN.last)
  })

  it('fill all lanes about evenly', () => {
    for (const lane of LANES) {
      expect(share(events.filter((event) => event.lane === lane).length)).toBeCloseTo(1 / 6, 1)
    }
  })

  it('are mostly of a day, a tenth of them spans of 90 days to four years', () => {
    const spans = events.filter(({ fromDay, toDay }) => toDay > fromDay)
    const lengths = spans.map(({ fromDay, toDay }) => toDay - fromDay)
    const days = events.filter(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date))
    expect(share(spans.length)).toBeCloseTo(0.1, 1)
    expect(share(days.length)).toBeCloseTo(0.85, 1)
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(90)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(4 * 365)
  })

  it('are less often important than not', () => {
    const counts = [1, 2, 3, 4, 5].map(
      (importance) => events.filter((event) => event.importance === importance).length,
    )
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(counts[4]).toBeGreaterThan(0)
  })

  it('have titles of a real length and labels that fit', () => {
    for (const { title, label } of events) {
      expect(title.length).toBeGreaterThan(20)
      expect(title.length).toBeLessThan(80)
      expect(label.length).toBeGreaterThan(0)
      expect(label.length).toBeLessThanOrEqual(24)
    }
  })
})
