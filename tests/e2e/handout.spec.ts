import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dateInWords } from '../../src/domain/date-words'
import type { Source } from '../../src/domain/records'
import type { Story } from '../../src/domain/story'
import { HandoutPage } from './drivers/handout-page'
import { PAPERS, printed, squeezed } from './drivers/printed'
import { expect, test } from './drivers/test'

const DATA = join(import.meta.dirname, '../../public/data')
const read = (file: string) => JSON.parse(readFileSync(join(DATA, file), 'utf8')) as unknown
const STORY = read('stories/overview.json') as Story
const SOURCES = new Map(
  (read('sources.json') as { sources: Source[] }).sources.map((source) => [source.id, source]),
)

const dateOf = (view: string) => new URLSearchParams(view).get('date') ?? ''

test('every step of a story is on the pages, no page is empty, notes are printed on demand only', async ({
  atlas,
  page,
}) => {
  await atlas.open(`?story=${STORY.id}`)
  const handout = new HandoutPage(page)
  await handout.openFromStory()
  for (const { name, ...size } of PAPERS) {
    await test.step(name, async () => {
      await handout.choosePaper(name)
      const count = await handout.pages.count()
      // Once by the page's own word, once by the printer's.
      const { texts, sizesMm } = await printed(page, {
        format: name,
        preferCSSPageSize: name === 'A4',
      })
      expect(texts).toHaveLength(count)
      // Two steps a page where they fit.
      expect(count).toBeLessThan(STORY.steps.length)
      for (const sizeMm of sizesMm) expect(sizeMm).toEqual(size)
      texts.forEach((text, index) => {
        expect(text).toContain(squeezed(`Page ${index + 1} of ${count}`))
        expect(text).toMatch(/Step\d+of/)
      })
      expect(texts[0]).toContain(squeezed(STORY.summary.en))
      for (const step of STORY.steps) {
        const text = texts.find((candidate) => candidate.includes(squeezed(step.title.en))) ?? ''
        expect(text, step.id).toContain(squeezed(step.text.en))
        expect(text, step.id).toContain(squeezed(step.question.en))
        expect(text, step.id).toContain(squeezed(dateInWords(dateOf(step.view))))
        expect(text, step.id).not.toContain(squeezed(step.notes.en))
        for (const id of step.sources) {
          expect(text, step.id).toContain(squeezed(SOURCES.get(id)?.title ?? id))
        }
      }
    })
  }
  await test.step('with the notes for the teacher', async () => {
    await handout.dialog.getByRole('checkbox', { name: 'Notes for the teacher' }).check()
    const text = (await printed(page, { preferCSSPageSize: true })).texts.join('')
    for (const step of STORY.steps) expect(text).toContain(squeezed(step.notes.en))
  })
})

test('every step has a picture and a code that leads to it, and Escape closes nothing else', async ({
  atlas,
  page,
  baseURL,
}) => {
  await atlas.open(`?story=${STORY.id}&step=4&theme=dark`)
  const handout = new HandoutPage(page)
  await handout.openFromStory()
  await expect(handout.steps).toHaveCount(STORY.steps.length)
  for (const [index, step] of STORY.steps.entries()) {
    const sheet = handout.steps.nth(index)
    await expect(sheet.getByRole('img', { name: `Map: ${step.title.en}` })).toBeAttached()
    const address =
      index === 0 ? `${baseURL}?story=overview` : `${baseURL}?story=overview&step=${index + 1}`
    await expect(sheet.getByRole('img', { name: address, exact: true })).toBeAttached()
  }
  await page.keyboard.press('Escape')
  await expect(handout.dialog).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Print handout' })).toBeFocused()
  await atlas.expectAddress('step', '4')
})

test('a step that names a missing record is printed with its words and says so', async ({
  atlas,
  page,
}) => {
  await page.route('**/data/stories/overview.json', async (route) => {
    const story = (await (await route.fetch()).json()) as Story
    const [first] = story.steps
    if (first) first.view = 'date=1967-08-08&event=no-such-event'
    await route.fulfill({ json: story })
  })
  await atlas.open(`?story=${STORY.id}&step=2`)
  const handout = new HandoutPage(page)
  await handout.openFromStory()
  const sheet = handout.steps.first()
  await expect(sheet).toContainText('The record “no-such-event” that this step shows is missing.')
  await expect(sheet).toContainText(STORY.steps[0]?.text.en ?? 'a story without steps')
})
