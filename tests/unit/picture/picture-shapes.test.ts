import { describe, expect, it } from 'vitest'
import type { Padding } from '../../../src/map/framing'
import type { InsetContent } from '../../../src/map/inset/inset-shapes'
import type { Box } from '../../../src/map/room/covered'
import type { Shape, TextShape } from '../../../src/map/svg/shape'
import type { SizePx } from '../../../src/map/svg/surface-view'
import type { PictureContent } from '../../../src/picture/picture-content'
import { pictureShapes } from '../../../src/picture/picture-shapes'
import { pictureSvg } from '../../../src/picture/picture-svg'
import type { MeasureLetters } from '../../../src/picture/text-block'
import { PALETTES } from '../../../src/ui/palette'

/** Good enough where no font can be asked. */
const estimateLetters: MeasureLetters = (text, { sizePx, family }) =>
  text.length * sizePx * (family === 'title' ? 0.5 : 0.55)

const CONTENT: PictureContent = {
  palette: PALETTES.light,
  year: '1997',
  day: '23 July',
  sentence: '9 members · 8 dialogue partners',
  change: 'Lao PDR and Myanmar join',
  subject: null,
  legend: [
    { id: 'founding', label: 'Founder', swatch: { fill: 'founding' } },
    { id: 'not-yet', label: 'Not yet', swatch: { fill: 'not-yet' } },
    { id: 'tie', label: 'Partner', swatch: { line: 'dialogue' } },
  ],
  sources: [
    { number: 1, text: 'A report, A publisher' },
    { number: 2, text: 'A treaty, Another publisher' },
  ],
  moreSources: 3,
  credit: 'Map: somebody',
  address: 'https://example.org/?date=1997-07-23',
}
const SUBJECT = {
  kicker: 'Accession · 23 July 1997',
  title: 'Two states join',
  statements: [
    { text: 'Both were admitted.', numbers: [1] },
    { text: 'A third was to follow.', numbers: [1, 2] },
  ],
}
const SIZES = [
  [1200, 630],
  [1920, 1080],
  [1080, 1350],
] as const

const JAKARTA: InsetContent = {
  city: { type: 'FeatureCollection', features: [] },
  roads: [],
  home: { name: 'ASEAN Secretariat', position: [106.7992, -6.2386] },
  selected: null,
}

function picture(
  patch: Partial<PictureContent>,
  [widthPx, heightPx]: readonly [number, number],
  inset: InsetContent | null = null,
) {
  const asked: { size: SizePx; padding: Padding; covered: readonly Box[] }[] = []
  const drawn = pictureShapes({
    ...{ content: { ...CONTENT, ...patch }, widthPx, heightPx, measure: estimateLetters },
    inset,
    drawMap: (size, padding, covered): Shape[] => {
      asked.push({ size, padding, covered })
      return [{ kind: 'path', key: 'map', d: 'M0,0H9V9Z', fill: '#DCE6EA' }]
    },
  })
  return { ...drawn, map: asked[0] }
}

const textsOf = (shapes: readonly Shape[]) =>
  shapes.filter((shape): shape is TextShape => shape.kind === 'text')
const words = (shapes: readonly Shape[]) =>
  textsOf(shapes)
    .map(({ lines }) => lines.join(' '))
    .join('\n')

describe.each(SIZES)('a picture of %i by %i pixels', (...size) => {
  it('says the date, what was true, the sources by number, and the address', () => {
    const said = words(picture({}, size).shapes)
    for (const part of ['1997', '23 July', '9 members', 'Lao PDR and Myanmar join']) {
      expect(said).toContain(part)
    }
    expect(said).toContain('[1] A report')
    expect(said).toContain('[2] A treaty')
    expect(said).toContain('3 more')
    expect(said).toContain(CONTENT.address)
  })

  it('explains every look of its legend', () => {
    const { shapes } = picture({}, size)
    for (const { id, label } of CONTENT.legend) {
      expect(shapes.some(({ key }) => key === `swatch:${id}`)).toBe(true)
      expect(words(shapes)).toContain(label)
    }
  })

  it('keeps every word inside', () => {
    const long = 'A title that goes on and on and names every state of the region in full length'
    const { shapes, widthPx, heightPx } = picture(
      {
        subject: { ...SUBJECT, title: long },
        address: `https://example.org/?q=${'x'.repeat(300)}`,
      },
      size,
    )
    for (const text of textsOf(shapes)) {
      const wide = Math.max(...text.lines.map((line) => estimateLetters(line, text)))
      const left = text.anchor === 'end' ? text.x - wide : text.x
      expect(left, text.lines.join()).toBeGreaterThanOrEqual(0)
      expect(left + wide, text.lines.join()).toBeLessThanOrEqual(widthPx)
      expect(text.y).toBeLessThanOrEqual(heightPx)
    }
  })

  it('has the size that was asked for', () => {
    const { widthPx, heightPx, scale } = picture({}, size)
    expect([Math.round(widthPx * scale), Math.round(heightPx * scale)]).toEqual([...size])
  })

  it('names what is selected', () => {
    expect(words(picture({ subject: SUBJECT }, size).shapes)).toContain('Two states join')
  })
})

it('Jakarta stands in a corner of a wide picture, clear of the card, and takes its room', () => {
  const { shapes, map } = picture({ subject: SUBJECT }, SIZES[0], JAKARTA)
  const home = shapes.find(({ key }) => key === 'inset-home')
  const card = shapes.find(({ key }) => key === 'card')
  if (home?.kind !== 'circle' || card?.kind !== 'path') throw new Error('a part is not there')
  expect(words(shapes)).toContain('ASEAN Secretariat')
  const edge = (key: string) => {
    const shape = shapes.find((one) => one.key === key)
    const [, left, , right] = (shape?.kind === 'path' && /^M(\d+),(\d+)H(\d+)/.exec(shape.d)) || []
    return { left: Number(left), right: Number(right) }
  }
  const cardLeft = Number(/^M(\d+)/.exec(card.d)?.[1]) - 14
  expect(edge('inset-frame').right).toBeLessThan(cardLeft - 8)
  const covers = ({ left, right, top, bottom }: Box) =>
    left < home.x && home.x < right && top < home.y && home.y < bottom
  expect(map?.covered.filter(covers)).toHaveLength(1)
  expect(words(picture({}, SIZES[2], JAKARTA).shapes)).not.toContain('ASEAN Secretariat')
})

it('a wide picture has the sentences of what is selected, with their sources', () => {
  const said = words(picture({ subject: SUBJECT }, SIZES[0]).shapes)
  expect(said).toContain('Both were admitted. [1]')
  expect(said).toContain('A third was to follow. [1, 2]')
})

it('the map is framed clear of the card', () => {
  const without = picture({}, SIZES[0]).map?.padding.right ?? 0
  const beside = picture({ subject: SUBJECT }, SIZES[0]).map?.padding.right ?? 0
  expect(beside - without).toBeGreaterThan(300)
})

it('as a file it is in the colours of its theme', () => {
  const dark = picture({ palette: PALETTES.dark }, SIZES[0])
  const markup = pictureSvg(dark, 'A view')
  expect(markup).toContain(PALETTES.dark.paper)
  expect(markup).not.toContain(PALETTES.light.paper)
  expect(markup.startsWith('<svg xmlns="http://www.w3.org/2000/svg" width="1200"')).toBe(true)
})

it('the date stands apart from what is behind it, and no line of it ends in a dot', () => {
  const sentence = '73 summits in all of the time · 47th: Kuala Lumpur · chair: Philippines'
  const { shapes } = picture({ sentence }, SIZES[0])
  const block = textsOf(shapes).find(({ key }) => key === 'sentence')
  expect(block?.halo).toBe(PALETTES.light.paper)
  expect(block?.lines.length).toBeGreaterThan(1)
  expect(block?.lines.filter((line) => line.endsWith('·'))).toEqual([])
})

it('as a file its words keep their room where its typefaces are not to be had', () => {
  const markup = pictureSvg(picture({}, SIZES[0]), 'A view')
  const width = estimateLetters('Founder', { sizePx: 13.5, weight: 550, family: 'text' })
  expect(markup).toMatch(
    new RegExp(`textLength="${width.toFixed(1)}" lengthAdjust="spacingAndGlyphs">Founder<`),
  )
})
