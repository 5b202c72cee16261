import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { graphemeEnds } from '../../../../src/timeline/labels/graphemes'
import { cutLabel, isRightToLeft } from '../../../../src/timeline/labels/label-text'

const ISOLATES = /[\u2066-\u2069]/g
/** Ten pixels a character as a reader sees it. */
const measure = (text: string) => 10 * graphemesOf(text.replace(ISOLATES, '')).length

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const graphemesOf = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment)

/** What a label would say with all the room there is. */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

const ARABIC = 'رابطة أمم جنوب شرق آسيا'
const HEBREW = 'אגודת מדינות'
const isolate = (text: string) => `\u2068${text}\u2069`

describe('a label that fits', () => {
  it.each([
    ['stays as it is', 'Bangkok Declaration', 'Bangkok Declaration'],
    ['stands on one line', ' Bangkok\r\n\tDeclaration ', 'Bangkok Declaration'],
    ['loses characters that cannot be seen', 'Bangkok\u0000Declaration', 'Bangkok Declaration'],
    ['cannot turn round what stands beside it', 'Bang\u202ekok\u2069', 'Bangkok'],
    ['is isolated where it runs from right to left', HEBREW, isolate(HEBREW)],
    ['is isolated where a part of it does', `ASEAN ${HEBREW}`, isolate(`ASEAN ${HEBREW}`)],
    ['may be empty', '', ''],
  ])('%s', (_name, text, expected) => {
    expect(cutLabel(text, 400, measure)).toBe(expected)
  })
})

describe('a label that does not fit', () => {
  it.each([
    ['ends after a word', 'Treaty of Amity signed', 160, 'Treaty of Amity…'],
    ['ends after a word that just fits', 'Treaty of Amity', 100, 'Treaty of…'],
    ['has no loose end before the ellipsis', 'Signed, sealed', 90, 'Signed…'],
    ['has no open bracket before the ellipsis', 'Treaty (of Amity)', 90, 'Treaty…'],
    ['ends within a word where there is no space', 'Donaudampfschiff', 60, 'Donau…'],
    ['ends within a word rather than after a tiny one', 'A Donaudampfschiff', 80, 'A Donau…'],
    ['keeps a letter with its marks', 'ประชาคมอาเซียน', 40, 'ประ…'],
    ['keeps a flag whole', '🇮🇩🇲🇾🇹🇭🇸🇬', 30, '🇮🇩🇲🇾…'],
    ['keeps a family whole', '👩‍👧‍👦👩‍👧‍👦👩‍👧‍👦', 20, '👩‍👧‍👦…'],
    ['is an ellipsis where there is room for nothing else', 'Bangkok', 10, '…'],
    ['is nothing where there is no room', 'Bangkok', 9, ''],
    ['is nothing where the room is not known', 'Bangkok', Number.NaN, ''],
    ['has its ellipsis within the isolate', ARABIC, 110, isolate('رابطة أمم…')],
  ])('%s', (_name, text, width, expected) => {
    expect(cutLabel(text, width, measure)).toBe(expected)
  })
})

describe('a title of 5,000 characters', () => {
  it('is never measured beyond its first 200', () => {
    const spy = vi.fn(measure)
    cutLabel('Treaty of Amity '.repeat(320), 1e9, spy)
    expect(Math.max(...spy.mock.calls.map(([text]) => text.length))).toBeLessThanOrEqual(201)
  })

  it('is measured a few times only', () => {
    const spy = vi.fn(measure)
    cutLabel('Treaty of Amity '.repeat(320), 300, spy)
    expect(spy.mock.calls.length).toBeLessThanOrEqual(10)
  })

  it('says that it goes on even where all that was looked at fits', () => {
    expect(cutLabel('x'.repeat(5000), 1e9, measure)).toBe(`${'x'.repeat(199)}…`)
  })
})

const words = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }), { maxLength: 20 })
  .map((list) => list.join(' '))
const clusters = fc.constantFrom(
  '👩‍👧‍👦',
  '🇮🇩',
  '👍🏽',
  'e\u0301',
  'ป',
  'ชุ',
  'ក្',
  'أَ',
  '𞤀',
  'a',
  '-',
  ' ',
)
const texts = fc.oneof(
  words,
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(clusters, { maxLength: 60 }).map((list) => list.join('')),
)
const widths = fc.integer({ min: -10, max: 500 })

/** The label without what was added to the text. */
function kept(label: string): string {
  return label.replace(ISOLATES, '').replace(/…$/, '')
}

describe('every label', () => {
  it('fits', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const label = cutLabel(text, width, measure)
        expect(label === '' || measure(label) <= width).toBe(true)
      }),
    )
  })

  it('is the beginning of its text', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const label = cutLabel(text, width, measure)
        expect(oneLine(text).startsWith(kept(label))).toBe(true)
      }),
    )
  })

  it('breaks no character as a reader sees it', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const label = kept(cutLabel(text, width, (candidate) => 10 * candidate.length))
        const whole = graphemesOf(oneLine(text))
        const ends = whole.map((_grapheme, index) => whole.slice(0, index + 1).join(''))
        expect(['', ...ends]).toContain(label)
      }),
    )
  })

  it('is well-formed whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), widths, (text, width) => {
        expect(cutLabel(text, width, measure)).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })
})

describe('where a text can be cut', () => {
  it.each([
    ['plain letters', 'ASEAN'],
    ['letters with marks', 'e\u0301a\u0323\u0302'],
    ['flags', '🇮🇩🇲🇾'],
    ['emoji that are joined', '👩‍👧‍👦!'],
    ['emoji with a tone of skin', '👍🏽👍'],
    ['Arabic with vowels', 'رَابِطَة'],
  ])('is found for %s without the help of the browser too', (_name, text) => {
    expect(graphemeEnds(text, false)).toEqual(graphemeEnds(text, true))
  })
})

describe('a text runs from right to left', () => {
  it.each([
    [ARABIC, true],
    [HEBREW, true],
    [`1967: ${ARABIC}`, true],
    [`“${HEBREW}” (ASEAN)`, true],
    ['\u200f1967', true],
    ['𞤀𞤣𞤤𞤢𞤥', true],
    [`ASEAN ${ARABIC}`, false],
    ['ประชาคมอาเซียน', false],
    ['\u200e ', false],
    ['1967', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isRightToLeft(text)).toBe(expected)
  })
})
