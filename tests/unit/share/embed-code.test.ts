import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/domain/view-state'
import {
  embedCode,
  embeddedView,
  escapeAttribute,
  FRAME_LIMITS,
  FRAME_SIZES,
  readLength,
} from '../../../src/share/embed-code'

const SIZE = { widthPx: 640, heightPx: 480 }

describe('the code for another page', () => {
  it('frames the address in the size that was asked for', () => {
    const code = embedCode('https://atlas.example/?mode=embed&lens=forums', SIZE, 'Forums')
    expect(code).toBe(
      '<iframe src="https://atlas.example/?mode=embed&amp;lens=forums" title="Forums" ' +
        'width="640" height="480" style="border: 0; max-width: 100%" loading="lazy" ' +
        'allowfullscreen></iframe>',
    )
  })

  it('never lets a title or an address end its attribute', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (address, title) => {
          const code = embedCode(address, SIZE, title)
          expect(code.match(/"/g)).toHaveLength(12)
          expect(code.match(/[<>]/g)).toHaveLength(4)
        },
      ),
    )
  })

  it('keeps a title in one line', () => {
    expect(embedCode('a', SIZE, ' one\n two ')).toContain('title="one two"')
  })
})

describe('text in an attribute', () => {
  it('is written so that HTML reads it as it was', () => {
    expect(escapeAttribute(`<a b="c" d='e'>&amp;`)).toBe(
      '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;',
    )
  })
})

describe('a size', () => {
  it('of every preset lies inside the limits', () => {
    for (const { widthPx, heightPx } of FRAME_SIZES) {
      expect(readLength(String(widthPx), FRAME_LIMITS.widthPx)).toBe(widthPx)
      expect(readLength(String(heightPx), FRAME_LIMITS.heightPx)).toBe(heightPx)
    }
  })

  it.each(['', 'wide', '319', '2561', '-400', '4e2', '400.5', '0x190', '99999999'])(
    'is not “%s”',
    (text) => expect(readLength(text, FRAME_LIMITS.widthPx)).toBeNull(),
  )

  it('may have spaces around it', () => {
    expect(readLength(' 800 ', FRAME_LIMITS.widthPx)).toBe(800)
  })
})

describe('the view in a frame', () => {
  it.each(['explore', 'table', 'present'] as const)('is that of %s without its mode', (mode) => {
    const view = { ...DEFAULT_VIEW, lens: 'forums' as const, mode }
    expect(embeddedView(view)).toEqual({ ...view, mode: 'embed' })
  })
})
