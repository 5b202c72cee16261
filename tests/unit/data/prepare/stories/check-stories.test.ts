import { describe, expect, it } from 'vitest'
import { checkData } from '../../../../../src/data/prepare/check'
import { loadRecord } from '../../../../../src/data/prepare/load-record'
import { storyProblems } from '../../../../../src/data/prepare/stories/check-stories'
import { copyData, type DataCopy, type Json, recordAt } from '../../../../data/data-copy'
import { DATA_FOLDER, shippedJson } from '../../../../data/shipped'

const { files } = loadRecord(DATA_FOLDER)
const FILE = 'stories/overview.json'
const STEP = 2
const ID = String(recordAt(shippedJson(FILE) as Json, 'steps', STEP).id)

/** Breaks a copy of the shipped stories and returns what the check says of them. */
function problemsAfter(damage: (copy: DataCopy) => void) {
  const copy = copyData({ only: ['atlas.json', 'stories', 'schema'] })
  damage(copy)
  return storyProblems(copy.folder, files)
}

const step = (patch: Json) => (copy: DataCopy) =>
  void copy.editRecord(FILE, 'steps', STEP, (record) => Object.assign(record, patch))
const view = (search: string) => step({ view: search })
const story = (change: (json: Json) => void) => (copy: DataCopy) => copy.edit(FILE, change)
const words = (count: number) => ({ en: Array.from({ length: count }, () => 'word').join(' ') })

type Damage = [name: string, damage: (copy: DataCopy) => void, field: string, detail: RegExp]

const STEP_FAULTS: Damage[] = [
  ['a title too long for the wall', step({ title: words(11) }), 'title.en', /at most 50 char.*54/],
  ['a text of too few words', step({ text: words(14) }), 'text.en', /15 to 45 words, and has 14/],
  ['a text of too many words', step({ text: words(46) }), 'text.en', /and has 46/],
  ['notes of too few words', step({ notes: words(39) }), 'notes.en', /40 to 110 words, and has 39/],
  ['notes of too many words', step({ notes: words(111) }), 'notes.en', /and has 111/],
  ['a question that asks nothing', step({ question: words(5) }), 'question.en', /question/],
  ['markup in a text', step({ text: { en: 'A <b>bold</b> step' } }), 'text.en', /without markup/],
  ['no notes', step({ notes: undefined }), 'notes', /./],
  ['no source', step({ sources: [] }), 'sources', /at least one source/],
  ['a view that begins with a question mark', view('?date=1976'), 'view', /without "\?"/],
  ['a key that the address does not have', view('lense=partners'), 'view', /"lense" must be one/],
  ['a key that is the viewer’s to set', view('theme=dark'), 'view', /"theme" must be one of/],
  ['a key that is the story’s own', view('step=3'), 'view', /"step" must be one of/],
  ['a key that is given twice', view('date=1976&date=1977'), 'view', /"date" is given twice/],
  [
    'a value that cannot be read',
    view('date=8+August'),
    'view',
    /"8 August" is no value of "date"/,
  ],
  ['a window that ends first', view('from=1990&to=1980'), 'view', /is no value of "from"/],
  ['an event that is not there', view('event=gone'), 'view', /"gone" is no id of a record/],
  ['an event that is a place', view('event=bangkok'), 'view', /"bangkok" is no id of a record/],
  ['a place that is not there', view('place=gone'), 'view', /"gone" is no place/],
  ['a date before the atlas', view('date=1960-12-31'), 'view', /"date" is 1960-12-31, outside/],
  ['a window beyond the atlas', view('to=2027'), 'view', /"to" is 2027-12-31, outside/],
  ['a period before the atlas', view('period=1950/1955'), 'view', /"period" lies outside/],
  ['a choice that no lens has', view('lens=forums&show=gone'), 'view', /"gone" .*lens "forums"/],
  ['a choice of another lens', view('lens=partners&show=rcep'), 'view', /"rcep" .*"partners"/],
]

describe('the check of the stories', () => {
  it('finds nothing in those that are shipped', () => {
    expect(problemsAfter(() => undefined)).toEqual([])
  })

  it('is part of the check of the data folder', () => {
    const copy = copyData({ withGeometry: false })
    view('event=gone')(copy)
    expect(checkData(copy.folder)).toContainEqual(
      expect.objectContaining({ file: FILE, record: ID, field: 'view' }),
    )
  })

  it.each(STEP_FAULTS)('names file, step and field of %s', (_name, damage, field, detail) => {
    const problems = problemsAfter(damage)
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'step-unsound',
        file: FILE,
        record: ID,
        field,
        detail: expect.stringMatching(detail),
      }),
    )
    expect(new Set(problems.map((problem) => 'field' in problem && problem.field)).size).toBe(1)
  })

  it('names a source that is not there', () => {
    expect(problemsAfter(step({ sources: ['gone'] }))).toEqual([
      {
        code: 'reference-missing',
        file: FILE,
        record: ID,
        field: 'sources.0',
        detail: '"gone" must be an id in sources.json',
      },
    ])
  })

  it('names a step whose id an earlier one has', () => {
    const first = String(recordAt(shippedJson(FILE) as Json, 'steps', 0).id)
    expect(problemsAfter(step({ id: first }))).toMatchObject([
      { code: 'duplicate-id', file: FILE, record: first, field: 'id' },
    ])
  })

  it('names a step without an id by its position', () => {
    expect(problemsAfter(step({ id: undefined }))).toMatchObject([
      { code: 'step-unsound', file: FILE, record: 'steps[2]', field: 'id' },
    ])
  })
})

describe('a view may name', () => {
  it.each([
    'date=1976-02',
    'lens=forums&show=rcep,eas',
    'lens=debates&show=great-power-balance',
    'lens=summits&show=path',
    'event=asean-way',
    'event=asec',
    'place=IDN',
    'place=EU',
    'place=PNG',
    'place=asean-hq&lens=secretariat',
    'period=1990/2000&pillar=economic,external&q=free+trade',
    'map=5.2/-6.21/106.85',
  ])('%s', (search) => {
    expect(problemsAfter(view(search))).toEqual([])
  })
})

const STORY_FAULTS: [name: string, damage: (copy: DataCopy) => void, detail: RegExp][] = [
  ['another id than its file', story((json) => Object.assign(json, { id: 'other' })), /"overview"/],
  [
    'another title than its line',
    story((json) => Object.assign(json, { title: { en: 'Other' } })),
    /title/,
  ],
  [
    'too few steps',
    story((json) => Object.assign(json, { steps: (json.steps as Json[]).slice(0, 5) })),
    /6 to 12 steps, and has 5/,
  ],
  [
    'too many steps',
    story((json) => {
      const steps = json.steps as Json[]
      const more = Array.from({ length: 13 - steps.length }, (_, i) => ({
        ...recordAt(json, 'steps', 0),
        id: `more-${i}`,
      }))
      json.steps = [...steps, ...more]
    }),
    /6 to 12 steps, and has 13/,
  ],
  ['no summary', story((json) => delete json.summary), /summary/],
  ['no time', story((json) => Object.assign(json, { minutes: 0 })), /minutes/],
  ['no schema', story((json) => delete json.$schema), /\$schema/],
]

describe('the check names the file of a story with', () => {
  it.each(STORY_FAULTS)('%s', (_name, damage, detail) => {
    expect(problemsAfter(damage)).toEqual([
      { code: 'file-shape', file: FILE, detail: expect.stringMatching(detail) },
    ])
  })
})

const lines = (change: (lines: Json[]) => Json[]) => (copy: DataCopy) =>
  copy.edit('atlas.json', (json) =>
    Object.assign(json, { stories: change(json.stories as Json[]) }),
  )

describe('the manifest and the stories', () => {
  it('must agree on what there is', () => {
    expect(problemsAfter(lines((all) => all.slice(1)))).toEqual([
      { code: 'file-shape', file: FILE, detail: 'the manifest does not list this story' },
    ])
  })

  it('are told apart where a story is missing', () => {
    expect(problemsAfter((copy) => copy.remove(FILE))).toEqual([
      { code: 'file-missing', file: FILE, detail: 'the manifest lists it' },
    ])
  })

  it('are told apart where a story is not JSON', () => {
    const problems = problemsAfter((copy) => copy.write(FILE, '{"id": }'))
    expect(problems).toMatchObject([{ code: 'file-not-json', file: FILE }])
  })

  it('must agree on the name of the file', () => {
    const problems = problemsAfter((copy) => {
      copy.write('stories/other.json', copy.text(FILE))
      copy.remove(FILE)
      lines(([first, ...rest]) => [{ ...first, file: 'stories/other.json' }, ...rest])(copy)
    })
    expect(problems).toEqual([
      {
        code: 'file-shape',
        file: 'atlas.json',
        detail: 'the file of "overview" must be "stories/overview.json"',
      },
    ])
  })

  it('must not list a story twice', () => {
    const problems = problemsAfter(lines(([first = {}, ...rest]) => [first, first, ...rest]))
    expect(problems).toMatchObject([
      { code: 'duplicate-id', file: 'atlas.json', record: 'overview', field: 'stories' },
    ])
  })

  it('leave a manifest that cannot be read to its own check', () => {
    expect(problemsAfter((copy) => copy.write('atlas.json', 'atlas'))).toEqual([])
  })
})
