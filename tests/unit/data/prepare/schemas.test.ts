import { readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import { buildSchemas } from '../../../../src/data/prepare/schemas'
import { FILES } from '../../../../src/data/schema/files'
import { type Json, recordAt } from '../../../data/data-copy'
import { DATA_FOLDER, shippedAtlas, shippedJson, shippedText } from '../../../data/shipped'
import { found } from '../../../fixtures/builders'

const DERIVED_FILES: Record<string, string> = {
  coverage: 'coverage.json',
  exports: 'exports/index.json',
  search: 'search.json',
  topology: 'geo/region.topo.json',
}
const STORIES = (shippedAtlas().stories ?? []).map(({ file }) => file)
const NAMES = ['atlas', 'story', ...Object.keys(DERIVED_FILES), ...Object.keys(FILES)]
const fileOf = (name: string) =>
  name === 'story' ? 'stories/overview.json' : (DERIVED_FILES[name] ?? `${name}.json`)
const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

const schemas = buildSchemas()

function schemaOf(name: string): Json {
  return shippedJson(`schema/${name}.schema.json`) as Json
}

function validator(name: string) {
  const ajv = new Ajv2020({ formats: { uri: (text) => URL.canParse(text) } })
  return ajv.compile(schemaOf(name))
}

describe('the JSON Schemas', () => {
  it('are one for the manifest, one for each file of records and one for what is derived', () => {
    expect(schemas.map(({ path }) => path)).toEqual(
      NAMES.map((name) => `schema/${name}.schema.json`),
    )
  })

  it.each(schemas.map(({ path, text }) => [path, text] as const))(
    'on disk are as built: %s',
    (path, text) => {
      expect(shippedText(path)).toBe(text)
    },
  )

  it('are the same when built again', () => {
    expect(buildSchemas()).toEqual(schemas)
  })
})

describe('the manifest', () => {
  const { files } = shippedAtlas()
  const named = ['atlas.json', ...Object.values(files), ...STORIES]

  it.each(named)('names %s, which names a schema that accepts it', (path) => {
    const file = shippedJson(path) as Json
    const schemaPath = posix.join(posix.dirname(path), String(file.$schema))
    const validate = validator(found(/^schema\/(.+)\.schema\.json$/.exec(schemaPath)?.[1], path))
    validate(file)
    expect(validate.errors).toBeNull()
  })

  it('leaves out no file; the downloads are in a list of their own', () => {
    const all = readdirSync(DATA_FOLDER, { recursive: true, encoding: 'utf8' })
    const missing = all.filter(
      (path) => path.endsWith('.json') && !/^(schema|exports)\//.test(path),
    )
    expect(missing.filter((path) => !named.includes(path))).toEqual([])
  })
})

describe.each(NAMES)('the schema of %s', (name) => {
  it('is of draft 2020-12', () => {
    expect(schemaOf(name).$schema).toBe(DRAFT)
  })

  it('is valid by that draft', () => {
    const ajv = new Ajv2020()
    expect([ajv.validateSchema(schemaOf(name)), ajv.errors]).toEqual([true, null])
  })

  it('accepts the file as it is shipped', () => {
    const validate = validator(name)
    validate(shippedJson(fileOf(name)))
    expect(validate.errors).toBeNull()
  })

  it('is named by the file', () => {
    const { $schema } = shippedJson(fileOf(name)) as Json
    const up = fileOf(name).includes('/') ? '../' : ''
    expect($schema).toBe(`${up}schema/${name}.schema.json`)
  })

  it('refuses a file without what it needs', () => {
    expect(validator(name)({ $schema: `schema/${name}.schema.json` })).toBe(false)
  })
})

describe('the schema of a story', () => {
  it.each(STORIES)('accepts %s', (file) => {
    const validate = validator('story')
    validate(shippedJson(file))
    expect(validate.errors).toBeNull()
  })

  it.each(STORIES)('is named by %s', (file) => {
    expect(shippedJson(file)).toMatchObject({ $schema: '../schema/story.schema.json' })
  })
})

/** Lists whose records have ids: all but the figures by year. */
const LISTS = Object.entries(FILES)
  .flatMap(([name, lists]) => Object.keys(lists).map((list) => [name, list] as const))
  .filter(([, list]) => list !== 'staffing')

describe('a schema refuses', () => {
  it.each(LISTS)('in %s a record of %s whose id is no text', (name, list) => {
    const file = shippedJson(`${name}.json`) as Json
    Object.assign(recordAt(file, list, 0), { id: 5 })
    const validate = validator(name)
    validate(file)
    expect(validate.errors).toMatchObject([{ instancePath: `/${list}/0/id` }])
  })
})

describe('the schema of events', () => {
  it.each([
    ['a lane that is not known', { lane: 'moon' }, '/events/0/lane'],
    ['an importance beyond 5', { importance: 6 }, '/events/0/importance'],
    ['no statement', { body: [] }, '/events/0/body'],
    ['an id that is not kebab-case', { id: 'Bad Id' }, '/events/0/id'],
    ['a country that is not three capitals', { countries: ['id'] }, '/events/0/countries/0'],
  ])('refuses %s', (_name, patch, instancePath) => {
    const file = shippedJson('events.json') as Json
    Object.assign(recordAt(file, 'events', 0), patch)
    const validate = validator('events')
    validate(file)
    expect(validate.errors).toMatchObject([{ instancePath }])
  })
})
