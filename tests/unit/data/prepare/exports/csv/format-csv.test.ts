import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Cell,
  type Columns,
  formatCsv,
} from '../../../../../../src/data/prepare/exports/csv/format-csv'
import { readCsv, readLines } from '../read-csv'

const HARD = fc.string({
  unit: fc.constantFrom(
    'a',
    'é',
    'ကို',
    ',',
    '"',
    "'",
    '\r',
    '\n',
    ' ',
    '=',
    '+',
    '-',
    '@',
    '\t',
    ';',
  ),
  maxLength: 12,
})

const BY_POSITION: Columns<readonly Cell[]> = {
  first: (cells) => cells[0],
  second: (cells) => cells[1],
}

describe('CSV cells', () => {
  it('read back as the text that was written, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(HARD, HARD)), (records) => {
        const rows = readCsv(formatCsv(BY_POSITION, records))
        expect(rows.map(({ first, second }) => [first, second])).toEqual(records)
      }),
    )
  })

  it('never begin like a formula where they are text', () => {
    fc.assert(
      fc.property(HARD, (text) => {
        const [, line] = readLines(formatCsv(BY_POSITION, [[text, '=1']]))
        expect(line).toHaveLength(2)
        for (const cell of line ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })

  it('keep the sign of a number', () => {
    expect(formatCsv(BY_POSITION, [[-8.65, -0.5]])).toBe('first,second\r\n-8.65,-0.5\r\n')
  })

  it('are empty where there is nothing to say', () => {
    expect(formatCsv(BY_POSITION, [[null, undefined]])).toBe('first,second\r\n,\r\n')
  })

  it('have a header also without records', () => {
    expect(formatCsv(BY_POSITION, [])).toBe('first,second\r\n')
  })
})
