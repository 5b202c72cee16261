import { describe, expect, it } from 'vitest'
import { formatIsoDay, toDay } from '../../../../src/domain/day'
import { chartWindow, stretchOf } from '../../../../src/topics/project/chart-window'
import { stretch } from './shipped-chart'

describe('the years that the chart shows', () => {
  it('hold everything of the project itself, in whole years', () => {
    expect(formatIsoDay(stretch.from)).toBe('2013-01-01')
    expect(formatIsoDay(stretch.to)).toBe('2023-01-01')
  })

  it('are those of the timeline where the project can be read in it', () => {
    const near = { from: toDay(2010), to: toDay(2025) }
    expect(chartWindow(near, stretch)).toBe(near)
  })

  it('are those of the project where the timeline shows decades, or another time', () => {
    expect(chartWindow({ from: toDay(1960), to: toDay(2027) }, stretch)).toBe(stretch)
    expect(chartWindow({ from: toDay(1990), to: toDay(2000) }, stretch)).toBe(stretch)
  })

  it('are none without a dated row', () => {
    expect(stretchOf([])).toBeNull()
  })
})
