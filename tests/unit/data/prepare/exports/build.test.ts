import { describe, expect, it } from 'vitest'
import { buildExports } from '../../../../../src/data/prepare/exports/build'
import { aRecord, exportedJson, exportedText, SHIPPED } from './records'

interface Download {
  path: string
  title: string
  format: string
  mediaType: string
  records: number
  bytes: number
  licence: string
}

const files = buildExports(SHIPPED)
const { files: listed } = exportedJson<{ files: Download[] }>(SHIPPED, 'index.json')

describe('the exports', () => {
  it('are the same bytes on a second build', () => {
    expect(buildExports(structuredClone(SHIPPED))).toEqual(files)
  })

  it('lie under exports/, each path once', () => {
    const paths = files.map(({ path }) => path)
    expect(paths.filter((path) => !/^exports\/[a-z-]+(\.[a-z]+)+$/.test(path))).toEqual([])
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('can be built from an empty record', () => {
    expect(buildExports(aRecord()).map(({ path }) => path)).toEqual(files.map(({ path }) => path))
  })
})

describe('the list of downloads', () => {
  it('names every other file, with its size', () => {
    const others = files.filter(({ path }) => path !== 'exports/index.json')
    expect(listed.map(({ path, bytes }) => [path, bytes])).toEqual(
      others.map(({ path, text }) => [path, new TextEncoder().encode(text).length]),
    )
  })

  it('says title, format, media type and licence of each', () => {
    for (const { title, format, mediaType, licence } of listed) {
      expect([title, format, licence].filter((text) => text === '')).toEqual([])
      expect(mediaType).toMatch(/^(text|application)\/[a-z+]+(; [a-z]+=[a-z0-9-]+)*$/)
    }
    expect(listed.find(({ path }) => path === 'exports/places.csv')?.licence).toContain('ODbL')
  })

  it.each<[string, number]>([
    ['events.csv', SHIPPED.events.length],
    ['members.csv', SHIPPED.members.length],
    ['partners.csv', SHIPPED.partners.length],
    ['summits.csv', SHIPPED.summits.length],
    ['secretaries-general.csv', SHIPPED.secretariesGeneral.length],
    ['chairs.csv', SHIPPED.chairs.length],
    ['institutions.csv', SHIPPED.institutions.length],
    ['places.csv', SHIPPED.places.length + SHIPPED.jakartaPlaces.length],
    ['sources.csv', SHIPPED.sources.length],
    ['asean-in-time.lpf.json', SHIPPED.places.length + SHIPPED.jakartaPlaces.length],
    ['asean-in-time.timelinejs.json', SHIPPED.events.length],
    ['asean-in-time.jsonld', SHIPPED.events.length],
  ])('counts the records of %s', (name, records) => {
    expect(listed.find(({ path }) => path === `exports/${name}`)?.records).toBe(records)
  })

  it('holds nothing of the day of the build', () => {
    expect(exportedText(SHIPPED, 'index.json')).not.toMatch(/\d{4}-\d{2}-\d{2}|\d{2}:\d{2}/)
  })
})
