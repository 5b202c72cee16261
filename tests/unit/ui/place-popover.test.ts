import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PopoverPlace, placePopover } from '../../../src/ui/place-popover'

const SCREEN = { width: 1280, height: 720 }
const PANEL = { width: 300, height: 200 }
const anchorAt = (left: number, top: number) => ({ left, top, width: 40, height: 30 })

/** First and last line of the screen that a panel covers, in pixels from the top. */
function rows(place: PopoverPlace, height: number): [number, number] {
  const shown = Math.min(height, place.maxHeight)
  if (place.top !== undefined) return [place.top, place.top + shown]
  const end = SCREEN.height - place.bottom
  return [end - shown, end]
}

describe('the place of a popover', () => {
  it('is above its anchor and in line with its middle', () => {
    const place = placePopover(anchorAt(600, 500), PANEL, SCREEN)
    expect(place.left).toBe(470)
    expect(rows(place, PANEL.height)).toEqual([292, 492])
  })

  it('is above where it fits, even where there is more room below', () => {
    expect(placePopover(anchorAt(600, 250), PANEL, SCREEN)).toMatchObject({ bottom: 478 })
  })

  it('is below where there is no room above', () => {
    expect(placePopover(anchorAt(600, 100), PANEL, SCREEN)).toMatchObject({ top: 138 })
  })

  it('is on the roomier side, shortened, where it fits on neither', () => {
    const tall = { width: 300, height: 900 }
    expect(placePopover(anchorAt(600, 500), tall, SCREEN)).toMatchObject({ maxHeight: 484 })
    expect(placePopover(anchorAt(600, 100), tall, SCREEN)).toMatchObject({ maxHeight: 574 })
  })

  it('is over an anchor that fills the screen', () => {
    const place = placePopover({ left: 0, top: 0, ...SCREEN }, PANEL, SCREEN)
    expect(rows(place, PANEL.height)).toEqual([512, 712])
  })

  it('leaves 8 pixels to the edges, wherever the anchor is', () => {
    const anywhere = fc.integer({ min: -2000, max: 3000 })
    const size = fc.integer({ min: 10, max: 1000 })
    fc.assert(
      fc.property(anywhere, anywhere, size, (x, y, height) => {
        const place = placePopover(anchorAt(x, y), { width: 300, height }, SCREEN)
        const [first, last] = rows(place, height)
        expect(first).toBeGreaterThanOrEqual(8)
        expect(last).toBeLessThanOrEqual(712)
        expect(place.left).toBeGreaterThanOrEqual(8)
        expect(place.left + 300).toBeLessThanOrEqual(1272)
        expect(last - first).toBeGreaterThanOrEqual(Math.min(height, 120))
      }),
    )
  })

  it('never covers an anchor that leaves it room', () => {
    const x = fc.integer({ min: 0, max: 1240 })
    const y = fc.integer({ min: 0, max: 690 })
    fc.assert(
      fc.property(x, y, fc.integer({ min: 10, max: 1000 }), (left, top, height) => {
        const [first, last] = rows(
          placePopover(anchorAt(left, top), { width: 300, height }, SCREEN),
          height,
        )
        expect(last <= top - 8 || first >= top + 38).toBe(true)
      }),
    )
  })
})
