import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkData } from '../../src/data/prepare/check'
import { atlasSchema } from '../../src/data/schema/atlas'
import { storySchema } from '../../src/data/schema/story'
import { stepAt } from '../../src/domain/story'
import { readAddress } from '../../src/url/address'
import { copyData, recordAt } from './data-copy'
import { DATA_FOLDER } from './shipped'

/** CONTRIBUTING.md: a tour is one data file and its line in the manifest. This follows the recipe. */

/** Looking up every point takes a while on a slow machine. */
const SLOW = { timeout: 60_000 }
const FILE = 'stories/a-new-tour.json'
const title = { en: 'A new tour' }

const sentence = (count: number) => ({
  en: `${Array.from({ length: count }, () => 'word').join(' ')}.`,
})

function aStep(number: number, source: string) {
  return {
    id: `step-${number}`,
    title: { en: `Step ${number}` },
    text: sentence(20),
    notes: sentence(60),
    question: { en: 'What do you see?' },
    view: `date=199${number}&event=viet-nam-accession-1995`,
    sources: [source],
  }
}

function withNewTour() {
  const copy = copyData()
  const source = String(recordAt(JSON.parse(copy.text('sources.json')), 'sources', 0).id)
  const steps = [1, 2, 3, 4, 5, 6].map((number) => aStep(number, source))
  const tour = { id: 'a-new-tour', title, summary: sentence(10), minutes: 10, steps }
  copy.write(FILE, JSON.stringify({ $schema: '../schema/story.schema.json', ...tour }))
  copy.edit('atlas.json', (json) => {
    json.stories = [...(json.stories as unknown[]), { id: 'a-new-tour', title, file: FILE }]
  })
  return copy
}

it('a new tour is sound with its file and its line in the manifest', SLOW, () => {
  expect(checkData(withNewTour().folder)).toEqual([])
})

it('a new tour touches no other file', () => {
  const { folder } = withNewTour()
  const changed = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath.slice(folder.length), entry.name).replace(/^\//, ''))
    .filter((file) => file !== FILE)
    .filter(
      (file) => !readFileSync(join(folder, file)).equals(readFileSync(join(DATA_FOLDER, file))),
    )
  expect(changed).toEqual(['atlas.json'])
})

it('a new tour is offered last, and each of its steps opens a view', () => {
  const copy = withNewTour()
  const { stories = [] } = atlasSchema.parse(JSON.parse(copy.text('atlas.json')))
  expect(stories.at(-1)).toEqual({ id: 'a-new-tour', title, file: FILE })
  const tour = storySchema.parse(JSON.parse(copy.text(FILE)))
  const years = tour.steps.map((_, index) => {
    const { view } = readAddress(stepAt(tour, index + 1)?.view ?? '')
    return [view.event, new Date(view.date * 86_400_000).getUTCFullYear()]
  })
  expect(years).toEqual([1, 2, 3, 4, 5, 6].map((i) => ['viet-nam-accession-1995', 1990 + i]))
})
