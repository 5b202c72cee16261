import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Swatch } from '../../../src/panels/swatch'
import { LINE_LOOKS, type LineKind } from '../../../src/ui/looks'

const attribute = (container: HTMLElement, selector: string, name: string) =>
  container.querySelector(selector)?.getAttribute(name) ?? null

describe('the picture of a look', () => {
  it('is hidden from assistive technology: the words beside it say it', () => {
    const { container } = render(<Swatch swatch={{ fill: 'founding' }} />)
    expect(attribute(container, 'svg', 'aria-hidden')).toBe('true')
  })

  it('takes its colours from the theme', () => {
    const { container } = render(<Swatch swatch={{ fill: 'in-4' }} />)
    expect(attribute(container, 'rect', 'fill')).toBe('var(--in-4)')
  })

  it('is hatched where the map is', () => {
    const { container } = render(<Swatch swatch={{ fill: 'not-yet' }} />)
    expect(container.querySelector('path')).not.toBeNull()
  })

  it.each(Object.keys(LINE_LOOKS) as LineKind[])('has width and dash of the line %s', (line) => {
    const { container } = render(<Swatch swatch={{ line }} />)
    expect(attribute(container, 'path', 'stroke-width')).toBe(String(LINE_LOOKS[line].widthPx))
    expect(attribute(container, 'path', 'stroke-dasharray') !== null).toBe(
      'dash' in LINE_LOOKS[line],
    )
  })

  it('has the letters of a point in it', () => {
    const { container } = render(<Swatch swatch={{ point: 'numbered-debate', inside: 'AB' }} />)
    expect(container.querySelector('text')?.textContent).toBe('AB')
  })

  it('is a ring for a hollow point', () => {
    const { container } = render(<Swatch swatch={{ point: 'asean-former' }} />)
    expect(attribute(container, 'circle', 'fill')).toBe('var(--card)')
  })
})
