import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildAttribution } from '../../../../src/data/prepare/attribution'
import { DATA_FOLDER, shipped, shippedText } from '../../../data/shipped'

const { origins } = shipped('attribution')

describe('the attribution', () => {
  it('on disk is as built', () => {
    const { path, text } = buildAttribution()
    expect(shippedText(path)).toBe(text)
  })

  it('names a licence for everything', () => {
    expect(origins.filter(({ licence }) => licence.trim() === '')).toEqual([])
  })

  it('names files that are there', () => {
    const files = origins.flatMap(({ files: names }) => names)
    expect(files.filter((file) => !existsSync(join(DATA_FOLDER, file)))).toEqual([])
  })

  it('covers every file of geometry', () => {
    const files = new Set(origins.flatMap(({ files: names }) => names))
    const geometry = ['world', 'region-coarse', 'region', 'disputed', 'jakarta'].map(
      (name) => `geo/${name}.topo.json`,
    )
    expect(geometry.filter((file) => !files.has(file))).toEqual([])
  })
})
