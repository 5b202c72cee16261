import { describe, expect, it } from 'vitest'
import { parseOptions } from '../../bench/options'
import { listCases } from '../../bench/timeline/cases'

describe('the options of the benchmark', () => {
  it('are all parts at full length without any', () => {
    expect(parseOptions([])).toEqual({ parts: ['app', 'timeline', 'map'], quick: false })
  })

  it('choose a part and a quick run', () => {
    expect(parseOptions(['--only=timeline', '--quick'])).toEqual({
      parts: ['timeline'],
      quick: true,
    })
  })

  it('name those there are when one is not known', () => {
    expect(() => parseOptions(['--only=globe'])).toThrow('--only=app')
  })
})

describe('the cases', () => {
  const sizesOf = (library: string, quick: boolean) =>
    listCases(quick)
      .filter((bench) => bench.library === library)
      .map(({ size }) => size)

  it('measure ours up to 100,000 events and the others as far as they come', () => {
    expect(sizesOf('ours', false)).toEqual([1000, 10_000, 50_000, 100_000])
    expect(sizesOf('vis', false)).toEqual([1000, 10_000, 50_000])
    expect(sizesOf('timelinejs', false)).toEqual([1000, 10_000])
  })

  it('stop at 10,000 in a quick run', () => {
    expect(sizesOf('ours', true)).toEqual([1000, 10_000])
  })
})
