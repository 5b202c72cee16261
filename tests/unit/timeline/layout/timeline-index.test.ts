import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANES } from '../../../../src/domain/records'
import { bandOfLane, indexEvents, settleNext } from '../../../../src/timeline/layout/timeline-index'
import { anyRecord } from '../../../fixtures/any-timeline'
import { itemAt } from '../../../fixtures/builders'
import {
  anIndex,
  datedEvents,
  MERGED_ROWS,
  SPAN,
  someMetrics,
  WIDE_ROWS,
} from '../../../fixtures/timeline'

const anyRows = fc.constantFrom(WIDE_ROWS, MERGED_ROWS)

const barRowsOf = ({ lanes }: ReturnType<typeof anIndex>) =>
  lanes.map(({ barRowCount }) => barRowCount)

describe('the index of a record', () => {
  it('puts every event into the row of its lane, in order of time', () => {
    fc.assert(
      fc.property(anyRecord, anyRows, ({ events, span }, rows) => {
        const { lanes } = anIndex({ events, span, rows, settled: 0 })
        const wanted = rows.map((row) =>
          events.flatMap(({ event }, place) => (row.includes(event.lane) ? [place] : [])),
        )
        expect(lanes.map(({ order }) => [...order])).toEqual(wanted)
      }),
    )
  })

  it('leaves out an event of a lane that has no row', () => {
    const events = datedEvents({ lane: 'project' }, { lane: 'economic' })
    const { lanes } = anIndex({ events, rows: [['economic']] })
    expect(lanes.map(({ order }) => [...order])).toEqual([[1]])
  })

  it('has as many lanes as there are rows, also without any event', () => {
    expect(anIndex({ rows: MERGED_ROWS }).lanes.length).toBe(2)
  })

  it('never has more rows of bars than there may be', () => {
    const anyMost = fc.integer({ min: 0, max: 12 })
    fc.assert(
      fc.property(anyRecord, anyRows, anyMost, ({ events, span }, rows, mostBarRows) => {
        const barRows = barRowsOf(anIndex({ events, span, rows, mostBarRows, settled: 0 }))
        expect(barRows.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(mostBarRows)
        expect(Math.max(...barRows)).toBeLessThanOrEqual(2)
      }),
    )
  })

  it('takes a row from each lane alike where there is no room for all', () => {
    const dates = ['1965/1980', '1966/1979']
    const events = datedEvents(...LANES.flatMap((lane) => dates.map((date) => ({ date, lane }))))
    const barRows = (mostBarRows: number) => barRowsOf(anIndex({ events, mostBarRows }))
    expect([barRows(12), barRows(11), barRows(6), barRows(5)]).toEqual([
      [2, 2, 2, 2, 2, 2],
      [1, 1, 1, 1, 1, 1],
      [1, 1, 1, 1, 1, 1],
      [0, 0, 0, 0, 0, 0],
    ])
  })
})

describe('the labels of an index', () => {
  it('are worked out lane by lane, and it says when none is left', () => {
    const events = datedEvents(...LANES.map((lane) => ({ lane })))
    const index = anIndex({ events, settled: 0 })
    const steps = LANES.map(() => {
      const isMore = settleNext(index)
      return [isMore, index.lanes.filter(({ settled }) => settled).length]
    })
    expect(steps).toEqual([
      [true, 1],
      [true, 2],
      [true, 3],
      [true, 4],
      [true, 5],
      [false, 6],
    ])
    expect(settleNext(index)).toBe(false)
  })

  it('need nothing in lanes without events', () => {
    const index = anIndex({ events: datedEvents({ lane: 'external' }), settled: 0 })
    expect(settleNext(index)).toBe(false)
  })

  it('are measured only once they are worked out', () => {
    const measured: string[] = []
    const labelWidthPx = (text: string) => measured.push(text)
    const metrics = { ...someMetrics(), labelWidthPx }
    const events = datedEvents({ label: { en: 'Agreed' } })
    const index = indexEvents(events, { rows: WIDE_ROWS, span: SPAN, metrics, mostBarRows: 4 })
    expect(measured).toEqual([])
    settleNext(index)
    expect(measured).toEqual(['Agreed'])
  })
})

describe('a band of an index', () => {
  const anIndexWithEvents = (settled: number) =>
    anIndex({ events: datedEvents({}, { lane: 'economic' }), settled })

  it('is worked out once while it is looked at', () => {
    const index = anIndexWithEvents(9)
    expect(bandOfLane(index, 0, -3)).toBe(bandOfLane(index, 0, -3))
    expect(bandOfLane(index, 0, -3)).not.toBe(bandOfLane(index, 0, -2))
    expect(bandOfLane(index, 0, -3)).not.toBe(bandOfLane(index, 2, -3))
  })

  it('is worked out again when its lane has got its labels, the others not', () => {
    const index = anIndexWithEvents(0)
    const [before, other] = [bandOfLane(index, 0, 2), bandOfLane(index, 2, 2)]
    settleNext(index)
    const after = bandOfLane(index, 0, 2)
    expect([before.main.length, after.main.length]).toEqual([0, 1])
    expect(bandOfLane(index, 2, 2)).toBe(other)
  })

  it('is forgotten when others have been looked at since', () => {
    const index = anIndexWithEvents(9)
    for (let band = -20; band < 10; band++) bandOfLane(index, 0, band)
    expect(index.bands.size).toBeLessThan(10)
    expect(itemAt([...index.bands.keys()], -1)).toBe(9)
  })
})
