import { describe, expect, test } from 'vitest'
import type { Source } from '../../../src/domain/records'
import type { Story, StoryStep } from '../../../src/domain/story'
import { type HandoutRecord, handoutSteps } from '../../../src/handout/handout-step'

const SOURCE: Source = { id: 'communique', title: 'Joint Communiqué', kind: 'document' }

const RECORD: HandoutRecord = {
  sources: new Map([[SOURCE.id, SOURCE]]),
  hasEvent: (id) => id === 'first-summit-bali-1976',
  hasPlace: (id) => id === 'IDN',
  describe: () => ({
    sentence: { brief: '', short: '5 members', change: '', full: '' },
    legend: [{ id: 'member', label: 'Member', swatch: { fill: 'member' } }],
  }),
}

const step = (view: string, sources = ['communique']): StoryStep => ({
  id: 'leaders',
  title: { en: 'Leaders meet' },
  text: { en: 'They meet in Bali.' },
  notes: { en: 'Say why.' },
  question: { en: 'Why there?' },
  view,
  sources,
})

const story = (...steps: StoryStep[]): Story => ({
  id: 'overview',
  title: { en: 'From then to now' },
  summary: { en: 'All of it.' },
  minutes: 20,
  steps,
})

const PAGE = 'https://school.example/atlas/?lens=partners#top'

function printed(theStep: StoryStep, record = RECORD) {
  const [first] = handoutSteps(story(theStep), record, PAGE)
  if (!first) throw new Error('the story has no step')
  return first
}

describe('a step on paper', () => {
  test('says the date in words, what was true on it, and its words', () => {
    const { date, sentence, title, text, question, notes } = printed(step('date=1976-02-24'))
    expect({ date, sentence, title, text, question, notes }).toEqual({
      date: '24 February 1976',
      sentence: '5 members',
      title: 'Leaders meet',
      text: 'They meet in Bali.',
      question: 'Why there?',
      notes: 'Say why.',
    })
  })

  test('has the address of that step of the story and nothing of the view on the screen', () => {
    const steps = handoutSteps(story(step(''), step('')), RECORD, PAGE)
    expect(steps.map(({ address }) => address)).toEqual([
      'https://school.example/atlas/?story=overview',
      'https://school.example/atlas/?story=overview&step=2',
    ])
  })

  test('is whole where all that it names is there', () => {
    expect(printed(step('event=first-summit-bali-1976&place=IDN')).missing).toEqual([])
  })

  test.each([
    ['event=no-such-event', 'The record “no-such-event” that this step shows is missing.'],
    ['place=XXX', 'The record “XXX” that this step shows is missing.'],
    ['date=yesterday', '“date=yesterday” of this step could not be used.'],
  ])('with “%s” keeps its words and says what is missing', (view, sentence) => {
    const sheet = printed(step(view))
    expect(sheet.text).toBe('They meet in Bali.')
    expect(sheet.missing).toEqual([sentence])
  })

  test('names a source that the record lacks and keeps the others', () => {
    const sheet = printed(step('', ['communique', 'lost-page']))
    expect(sheet.sources).toEqual([SOURCE])
    expect(sheet.missing).toEqual(['The source “lost-page” is missing from the record.'])
  })

  test('is printed without sentence and legend where its lens could not be loaded', () => {
    const sheet = printed(step('lens=partners'), { ...RECORD, describe: () => null })
    expect(sheet).toMatchObject({ sentence: '', legend: [], title: 'Leaders meet' })
    expect(sheet.missing).toEqual(['What this step shows on the map could not be loaded.'])
  })
})
