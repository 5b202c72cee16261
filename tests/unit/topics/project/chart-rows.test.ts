import { describe, expect, it } from 'vitest'
import { formatIsoDay } from '../../../../src/domain/day'
import { projectChart } from '../../../../src/topics/project/chart-rows'
import { found } from '../../../fixtures/builders'
import { chart, index, row } from './shipped-chart'

describe('the rows of the project', () => {
  it('are the project, its components, its results, its dated activity, and what it served', () => {
    expect(chart.rows.map(({ id }) => id)).toEqual([
      'support-for-asean-secretariat',
      'component-processes',
      'component-connectivity',
      'component-inclusion',
      'result-media-forum',
      'result-communication-plan',
      'activity-statistics-training',
      'vision-2025',
      'charter-in-force-2008',
    ])
  })

  it('name the divisions that a component worked with', () => {
    expect(row('component-processes').partners.map(({ id }) => id)).toEqual([
      'crd',
      'cid',
      'lsad',
      'dir-corp',
      'iaed',
    ])
    expect(row('component-connectivity').partners.map(({ id }) => id)).toEqual(['acd'])
  })

  it('name no division where the source names none', () => {
    expect(row('component-inclusion').partners).toEqual([])
    expect(row('result-media-forum').partners).toEqual([])
  })

  it('keep what has no date in sight', () => {
    expect(chart.undated.map(({ id }) => id)).toEqual([
      'activity-anti-corruption',
      'activity-contracts',
    ])
  })

  it('are none where the record has no project', () => {
    expect(projectChart('nothing', index)).toEqual({ rows: [], undated: [] })
  })

  it('draw a year as all of it and a day as a point', () => {
    const training = found(row('activity-statistics-training').own)
    expect([training.first, training.last].map((day) => formatIsoDay(found(day)))).toEqual([
      '2013-01-01',
      '2013-12-31',
    ])
    expect(training.isSpan).toBe(true)
    expect(row('result-communication-plan').own?.isSpan).toBe(false)
  })

  it('let the Charter go on', () => {
    expect(row('charter-in-force-2008').own).toMatchObject({ isSpan: true, last: null })
  })
})
