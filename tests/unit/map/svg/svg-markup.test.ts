import { describe, expect, it } from 'vitest'
import type { Shape } from '../../../../src/map/svg/shape'
import { svgMarkup } from '../../../../src/map/svg/svg-markup'

const sheet = { widthPx: 100, heightPx: 50, title: 'Members & partners' }
const text: Shape = {
  ...{ kind: 'text', key: 't', x: 10, y: 20, lines: ['Lao <PDR>', 'Việt Nam'], lineHeightPx: 15 },
  ...{ anchor: 'middle', sizePx: 12, weight: 600, family: 'text', fill: '#14213A' },
}

describe('a drawing as a file', () => {
  it('says what it shows', () => {
    expect(svgMarkup([], sheet)).toContain('<title>Members &amp; partners</title>')
  })

  it('names its fonts with others to fall back on, and keeps its words as words', () => {
    const markup = svgMarkup([text], sheet)
    expect(markup).toContain('Public Sans Variable')
    expect(markup).toContain('sans-serif')
    expect(markup).toContain('<tspan x="10" y="20">Lao &lt;PDR&gt;</tspan>')
    expect(markup).toContain('<tspan x="10" y="35">Việt Nam</tspan>')
  })

  it('brings the tiles of its hatchings along', () => {
    const markup = svgMarkup([{ kind: 'path', key: 'h', d: 'M0,0H9V9Z', hatch: '#9AA0AA' }], sheet)
    expect(markup).toContain('<pattern id="hatch-9AA0AA"')
    expect(markup).toContain('fill="url(#hatch-9AA0AA)"')
  })

  it('can be larger than the units that it is laid out in', () => {
    const markup = svgMarkup([], { ...sheet, scale: 1.5 })
    expect(markup).toContain('width="150" height="75" viewBox="0 0 100 50"')
  })
})
