import { describe, expect, it } from 'vitest'
import { labelMeasure } from '../../../../src/timeline/drawing/label-measure'

const LONG = 'A title that goes on about one thing after another '.repeat(100)

describe('the measure of a label', () => {
  it('grows with the text and with its size', () => {
    const [small, large] = [labelMeasure(1), labelMeasure(2)]
    expect(small.labelWidthPx('Bangkok')).toBeGreaterThan(small.labelWidthPx('Bali'))
    expect(large.labelWidthPx('Bali')).toBeGreaterThan(1.9 * small.labelWidthPx('Bali'))
  })

  it('is never more than a label may take, however long the title', () => {
    expect(labelMeasure(1).labelWidthPx(LONG)).toBeLessThanOrEqual(176)
    expect(labelMeasure(4).labelWidthPx(LONG)).toBeLessThanOrEqual(4 * 176)
  })

  it('leaves a short title whole and cuts a long one after a word', () => {
    const { labelText } = labelMeasure(1)
    expect(labelText('Treaty of Amity')).toBe('Treaty of Amity')
    expect(labelText(LONG)).toMatch(/^A title that goes( \w+)*…$/)
  })

  it('reserves as much as the cut title takes', () => {
    const { labelText, labelWidthPx } = labelMeasure(1)
    expect(labelWidthPx(labelText(LONG))).toBeLessThanOrEqual(labelWidthPx(LONG))
  })
})
