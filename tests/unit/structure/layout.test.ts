import { describe, expect, it } from 'vitest'
import { type Layout, layOut, type PlacedBody, touches } from '../../../src/structure/layout'
import { MAIN_PLAN, type Plan, TIES, WHOLE_PLAN } from '../../../src/structure/plan'
import { found, itemAt } from '../../fixtures/builders'
import { bodiesOnDate } from './shipped-bodies'

const DATES = [
  '1961-01-01',
  '1967-08-08',
  '1976-06-07',
  '1992-07-22',
  '1998-01-01',
  '2008-12-14',
  '2008-12-15',
  '2009-07-01',
  '2015-12-31',
  '2026-11-24',
]
const PICTURES: [string, Plan, number][] = [
  ['the whole structure', WHOLE_PLAN, 1196],
  ['the panel', MAIN_PLAN, 316],
]

const onDate = (plan: Plan, widthPx: number, date: string): Layout =>
  layOut(bodiesOnDate(date), plan, widthPx, (id) => id !== 'standing-committee')

const boxOf = (layout: Layout, id: string): PlacedBody =>
  found(
    layout.boxes.find(({ body }) => body.id === id),
    `box of ${id}`,
  )

describe.each(PICTURES)('the layout of %s', (_name, plan, widthPx) => {
  it.each(DATES)('keeps boxes apart and inside on %s', (date) => {
    const { boxes, toCome, heightPx } = onDate(plan, widthPx, date)
    const all = [...boxes, ...toCome]
    for (const [index, box] of all.entries()) {
      expect(box.xPx).toBeGreaterThanOrEqual(0)
      expect(box.xPx + box.widthPx).toBeLessThanOrEqual(widthPx)
      expect(box.yPx + box.heightPx).toBeLessThanOrEqual(heightPx)
      for (const other of all.slice(index + 1)) expect(touches(box, other)).toBe(false)
    }
  })

  it.each(DATES.slice(1).map((date, index) => [itemAt(DATES, index), date] as const))(
    'leaves every body of both %s and %s in its place, but for the foreign ministers',
    (before, after) => {
      const [first, second] = [onDate(plan, widthPx, before), onDate(plan, widthPx, after)]
      for (const box of first.boxes) {
        const later = second.boxes.find(({ body }) => body.id === box.body.id)
        if (!later || box.body.id === 'amm') continue
        expect([later.xPx, later.yPx, later.widthPx]).toEqual([box.xPx, box.yPx, box.widthPx])
      }
    },
  )

  it('moves the foreign ministers once, when the Coordinating Council takes their place', () => {
    const head = boxOf(onDate(plan, widthPx, '2008-12-14'), 'amm')
    const council = boxOf(onDate(plan, widthPx, '2008-12-15'), 'acc')
    expect([council.xPx, council.yPx]).toEqual([head.xPx, head.yPx])
    expect(boxOf(onDate(plan, widthPx, '2008-12-15'), 'amm').yPx).toBeGreaterThan(head.yPx)
    expect(boxOf(onDate(plan, widthPx, '1967-08-08'), 'amm').yPx).toBe(head.yPx)
  })

  it.each(DATES)('has room for every title on %s', (date) => {
    for (const { body, widthPx: boxPx, heightPx } of onDate(plan, widthPx, date).boxes) {
      const lines = linesOf(body.label, boxPx - PADDING_PX)
      expect(lines * LINE_PX, `${body.label} in ${boxPx} px`).toBeLessThanOrEqual(heightPx)
    }
  })

  it('draws lines between drawn bodies only', () => {
    for (const date of DATES) {
      const { boxes, ties } = onDate(plan, widthPx, date)
      const ids = boxes.map(({ body }) => body.id)
      for (const { from, to, path } of ties) {
        expect(ids).toContain(from)
        expect(ids).toContain(to)
        expect(path).not.toMatch(/NaN|undefined/)
      }
    }
  })
})

describe('the plan of the whole structure', () => {
  it('has a place for every body of the record', () => {
    const places = new Set(WHOLE_PLAN.slots.map(({ id }) => id))
    const absent = bodiesOnDate('2026-11-24').filter(({ id }) => !places.has(id))
    expect(absent).toEqual([])
  })

  it('ties no body to the summit before there is one', () => {
    const { ties } = onDate(WHOLE_PLAN, 1196, '1967-08-08')
    expect(ties.map(({ id }) => id)).toEqual(['amm>standing-committee'])
    expect(TIES.length).toBeGreaterThan(0)
  })
})

const PADDING_PX = 24
const LINE_PX = 15
/** Widths of Public Sans, semibold, at 12 px, with some to spare. */
const LETTER_PX = 6
const CAPITAL_PX = 8.5

const lengthPx = (text: string) =>
  [...text].reduce((sum, letter) => sum + (/[A-Z]/.test(letter) ? CAPITAL_PX : LETTER_PX), 0)

/** Lines that a title takes when it breaks between words, and after a hyphen. */
function linesOf(title: string, widthPx: number): number {
  const words = title.split(/(?<=[ -])/)
  let lines = 1
  let usedPx = 0
  for (const word of words) {
    const wordPx = lengthPx(word.trimEnd())
    expect(wordPx, `${word} in ${widthPx} px`).toBeLessThanOrEqual(widthPx)
    if (usedPx + wordPx > widthPx) {
      lines += 1
      usedPx = 0
    }
    usedPx += lengthPx(word)
  }
  return lines
}
