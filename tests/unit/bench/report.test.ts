import { describe, expect, it } from 'vitest'
import { NOTHING_MEASURED } from '../../bench/timeline/measures'
import { formatMeasure, reportMarkdown } from '../../bench/timeline/report'

const report = reportMarkdown({
  conditions: ['Chromium 1'],
  results: [
    { library: 'ours', size: 1000, ...NOTHING_MEASURED, shownS: 0.456, dragMs: 12.4, notes: [] },
    { library: 'vis', size: 1000, ...NOTHING_MEASURED, shownS: 'over', notes: ['drawing hung'] },
  ],
  scrub: null,
  verdicts: [
    {
      claim: 'drag',
      unit: 'ms',
      measured: 12.44,
      atMost: true,
      limit: 17,
      basis: '2/3 of vis, or 17',
      passed: true,
    },
    {
      claim: 'heap',
      unit: 'MB',
      measured: null,
      atMost: true,
      limit: 12,
      basis: '2 × vis',
      passed: false,
    },
  ],
})
const rowOf = (start: string) =>
  report
    .split('\n')
    .find((line) => line.startsWith(`| ${start}`))
    ?.split('|')
    .map((cell) => cell.trim())
    .slice(1, -1)

describe('the report', () => {
  it('has a column a library, and a dash where nothing was measured', () => {
    expect(rowOf('events shown, s, 1,000')).toEqual([
      'events shown, s, 1,000',
      '0.46',
      'over 60',
      '–',
      '–',
      '–',
      '–',
      '–',
    ])
  })

  it('gives both numbers of a verdict', () => {
    expect(rowOf('pass')).toEqual(['pass', 'drag', '12.4 ms', '≤', '17 ms', '2/3 of vis, or 17'])
  })

  it('says what failed for want of a measurement', () => {
    expect(rowOf('FAIL')).toEqual(['FAIL', 'heap', 'not measured', '≤', '12 MB', '2 × vis'])
  })

  it('says what did not finish', () => {
    expect(report).toContain('- vis, 1,000: drawing hung')
  })

  it('makes columns of one width', () => {
    const widths = report
      .split('\n')
      .filter((line) => line.startsWith('| ') && line.includes('TimelineJS'))
      .concat(report.split('\n').filter((line) => line.startsWith('| events shown')))
      .map((line) => line.length)
    expect(new Set(widths).size).toBe(1)
  })
})

describe('a measure in words', () => {
  it('has the digits that it is worth', () => {
    expect([formatMeasure(1.25, 1), formatMeasure(12.6, 0)]).toEqual(['1.3', '13'])
  })
})
