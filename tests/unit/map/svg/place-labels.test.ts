import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateText, type Label, placeLabels } from '../../../../src/map/svg/place-labels'

const around: Label['places'] = [
  { anchor: 'left', dx: 10, dy: 0 },
  { anchor: 'right', dx: -10, dy: 0 },
  { anchor: 'top', dx: 0, dy: 10 },
]
const label = (key: string, x: number, y: number, patch: Partial<Label> = {}): Label => ({
  ...{ key, text: `Name of ${key}`, at: { x, y }, sizePx: 13, mostEms: 40, places: around },
  ...patch,
})

describe('the names on the map', () => {
  it('go to the other side where the first is taken', () => {
    const placed = placeLabels([label('a', 100, 100), label('b', 104, 104)], estimateText)
    expect(placed.map(({ key, textAnchor }) => [key, textAnchor])).toEqual([
      ['a', 'start'],
      ['b', 'end'],
    ])
  })

  it('leave out the later one where there is no room', () => {
    const only: Label['places'] = [{ anchor: 'center', dx: 0, dy: 0 }]
    const labels = ['a', 'b'].map((key) => label(key, 50, 50, { places: only }))
    expect(placeLabels(labels, estimateText).map(({ key }) => key)).toEqual(['a'])
  })

  it('break into lines that are no wider than they may be', () => {
    const [name] = placeLabels(
      [label('a', 0, 0, { text: 'Brunei Darussalam', mostEms: 7 })],
      estimateText,
    )
    expect(name?.lines).toEqual(['Brunei', 'Darussalam'])
  })

  it('keep clear of what is covered', () => {
    const covered = [{ left: 105, right: 300, top: 80, bottom: 120 }]
    const [name] = placeLabels([label('a', 100, 100)], estimateText, covered)
    expect(name?.textAnchor).toBe('end')
    const all = [{ left: 0, right: 300, top: 0, bottom: 300 }]
    expect(placeLabels([label('a', 100, 100)], estimateText, all)).toEqual([])
  })

  it('give way to points, but for the name of what is selected', () => {
    const rooms = [{ left: 0, right: 300, top: 0, bottom: 300 }]
    const labels = [label('a', 100, 100, { isSelected: true }), label('b', 200, 200)]
    const placed = placeLabels(labels, estimateText, [], rooms)
    expect(placed.map(({ key }) => key)).toEqual(['a'])
    expect(placeLabels(labels, estimateText, rooms)).toEqual([])
  })

  it('never lie on each other', () => {
    const spots = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }) }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(spots, (all) => {
        const labels = all.map(({ x, y }, index) => label(String(index), x, y))
        const boxes = placeLabels(labels, estimateText).map((placed) => {
          const width = Math.max(...placed.lines.map((line) => estimateText(line, placed.sizePx)))
          const left = { start: 0, middle: width / 2, end: width }[placed.textAnchor]
          const top = placed.y - placed.sizePx * 0.96
          return {
            left: placed.x - left,
            right: placed.x - left + width,
            top,
            bottom: top + placed.lines.length * placed.lineHeightPx,
          }
        })
        boxes.forEach((a, index) => {
          for (const b of boxes.slice(index + 1)) {
            const apart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
            expect(apart).toBe(true)
          }
        })
      }),
    )
  })
})
