import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkData } from '../../src/data/prepare/check'
import { readFile } from '../../src/data/read-file'
import { dateEvents } from '../../src/domain/events'
import { LANES } from '../../src/domain/records'
import { timeScale } from '../../src/timeline/layout/scale'
import { sceneOf } from '../../src/timeline/layout/scene'
import { anEvent, dayOf, found } from '../fixtures/builders'
import { anIndex, aSceneInput } from '../fixtures/timeline'
import { copyData, recordAt } from './data-copy'
import { DATA_FOLDER } from './shipped'

/** CONTRIBUTING.md: adding an event touches one file. This follows the recipe. */

/** Looking up every point takes a while on a slow machine. */
const SLOW = { timeout: 60_000 }
const window = { from: dayOf('1988-01-01'), to: dayOf('1988-12-31') }
const widthPx = 1000

function withNewEvent() {
  const copy = copyData()
  const source = String(recordAt(JSON.parse(copy.text('sources.json')), 'sources', 0).id)
  const record = anEvent({
    id: 'a-new-event-1988',
    date: '1988-05-17',
    lane: 'economic',
    pillars: ['economic'],
    importance: 5,
    body: [{ text: { en: 'Something was agreed.' }, sources: [source] }],
    sources: [source],
  })
  copy.edit('events.json', (json) => {
    json.events = [...(json.events as unknown[]), record]
  })
  return copy
}

it('a new event is sound with a record in events.json and nothing else', SLOW, () => {
  expect(checkData(withNewEvent().folder)).toEqual([])
})

it('a new event touches no other file', () => {
  const { folder } = withNewEvent()
  const files = readdirSync(DATA_FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath.slice(DATA_FOLDER.length), entry.name))
  const changed = files.filter(
    (file) => !readFileSync(join(folder, file)).equals(readFileSync(join(DATA_FOLDER, file))),
  )
  expect(changed.map((file) => file.replace(/^\//, ''))).toEqual(['events.json'])
})

it('a new event stands on the timeline in its lane, on its day, with its label', () => {
  const { content } = readFile('events', 'events.json', withNewEvent().text('events.json'))
  const events = dateEvents(content.events)
  const { marks } = sceneOf(aSceneInput({ index: anIndex({ events }), window, widthPx }))
  const place = events.findIndex(({ event }) => event.id === 'a-new-event-1988')
  const mark = found(marks.find(({ event }) => event === place))
  expect(mark).toMatchObject({
    row: LANES.indexOf('economic'),
    line: 'main',
    xPx: timeScale(window, widthPx).toPx(dayOf('1988-05-17')),
    label: { inside: false },
  })
})
