import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { glyphHalfWidthPx } from '../../../../src/timeline/key/glyphs'
import { BAR_HEIGHT_PX } from '../../../../src/timeline/layout/row-geometry'
import { type Scene, type SceneMark, sceneOf } from '../../../../src/timeline/layout/scene'
import { anySceneInput } from '../../../fixtures/any-timeline'
import { found, itemAt } from '../../../fixtures/builders'
import { anIndex, aSceneInput, datedEvents, SPAN } from '../../../fixtures/timeline'

interface LabelExtent {
  event: number
  /** Names its lane and line. */
  line: string
  left: number
  right: number
  inside: boolean
}

const lineOf = ({ row, yPx }: SceneMark) => `${row} at ${yPx}`

function labelExtents({ marks }: Scene): LabelExtent[] {
  return marks.flatMap((mark) => {
    const { event, label } = mark
    if (!label) return []
    const { xPx: left, widthPx, inside } = label
    return [{ event, line: lineOf(mark), left, right: left + widthPx, inside }]
  })
}

/** What is drawn of a mark along its line. */
function markExtent({ line, xPx, endPx, radiusPx }: SceneMark): [left: number, right: number] {
  return line === 'bar' ? [xPx, endPx] : [xPx - radiusPx, endPx + radiusPx]
}

describe('the labels of a picture', () => {
  it('never overlap one another on one line', () => {
    fc.assert(
      fc.property(anySceneInput, (input) => {
        const labels = labelExtents(sceneOf(input))
        const pairs = labels.flatMap((a, i) => labels.slice(i + 1).map((b) => [a, b] as const))
        const overlapping = pairs.filter(
          ([a, b]) => a.line === b.line && a.left < b.right && b.left < a.right,
        )
        expect(overlapping).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('never cover a mark on their own line, but the bar that they stand on', () => {
    fc.assert(
      fc.property(anySceneInput, (input) => {
        const scene = sceneOf(input)
        const covering = labelExtents(scene).filter(({ event, line, left, right, inside }) =>
          scene.marks.some((mark) => {
            if (lineOf(mark) !== line || (inside && mark.event === event)) return false
            const [markLeft, markRight] = markExtent(mark)
            return markLeft < right && left < markRight
          }),
        )
        expect(covering).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('lie inside the plot', () => {
    fc.assert(
      fc.property(anySceneInput, (input) => {
        const outside = labelExtents(sceneOf(input)).filter(
          ({ left, right }) => left < 0 || right > input.widthPx,
        )
        expect(outside).toEqual([])
      }),
    )
  })

  it('have the width of their text', () => {
    fc.assert(
      fc.property(anySceneInput, (input) => {
        const { events, metrics } = input.index
        const wrong = labelExtents(sceneOf(input)).filter(({ event, left, right }) => {
          const width = metrics.labelWidthPx(itemAt(events, event).event.label.en)
          return Math.abs(right - left - width) > 1e-6
        })
        expect(wrong).toEqual([])
      }),
    )
  })

  it('stand beside their own mark, or on it where they fit between its ends', () => {
    fc.assert(
      fc.property(anySceneInput, (input) => {
        const { marks } = sceneOf(input)
        const away = marks.filter((mark) => {
          const { label, xPx, endPx, radiusPx } = mark
          if (!label) return false
          const { unit } = input.index.metrics
          const look = found(input.index.events[mark.event]).look
          const half = glyphHalfWidthPx(look.precision, radiusPx / unit) * unit
          if (label.inside) {
            const end = label.xPx + label.widthPx
            return mark.line !== 'bar' || label.xPx < xPx || end > endPx
          }
          const right = label.xPx - (endPx + half)
          const left = xPx - half - (label.xPx + label.widthPx)
          // What lasted less than a pixel is drawn as a point.
          const isBeside = (gapPx: number) => gapPx > 5 - 1e-6 && gapPx < 6 + 1e-6
          return !isBeside(right) && !isBeside(left)
        })
        expect(away).toEqual([])
      }),
    )
  })

  it('belong to marks that stand on the main line or are bars', () => {
    fc.assert(
      fc.property(anySceneInput, (input) => {
        const wrong = sceneOf(input).marks.filter(({ line, label }) => line === 'lower' && label)
        expect(wrong).toEqual([])
      }),
    )
  })

  it('come to every single event that has room for one', () => {
    const events = datedEvents({ date: '1976-02-24' }, { date: '1999-04-30' })
    const { marks } = sceneOf(aSceneInput({ index: anIndex({ events }) }))
    expect(marks.map(({ label }) => label !== null)).toEqual([true, true])
  })

  it('come to the more important of two that want one place', () => {
    const date = { great: '1990-01-01', small: '1990-02-01' }
    const label = { en: 'A treaty with a long name' }
    const events = datedEvents(
      { date: date.small, label, importance: 3 },
      { date: date.great, label, importance: 5 },
    )
    const window = { from: events[0]?.day ?? 0, to: (events[0]?.day ?? 0) + 600 }
    const { marks } = sceneOf(aSceneInput({ index: anIndex({ events }), window, widthPx: 240 }))
    const labelled = marks.filter((mark) => mark.label).map(({ event }) => event)
    expect(labelled).toEqual([events.findIndex(({ event }) => event.importance === 5)])
  })

  it('stand to the right of a mark, and to the left at the end of the record', () => {
    const events = datedEvents({ date: '1961-01-01' }, { date: '2026-11-23' })
    const { marks } = sceneOf(aSceneInput({ index: anIndex({ events }) }))
    expect(marks.map(({ label, xPx }) => (label?.xPx ?? 0) > xPx)).toEqual([true, false])
  })

  it('stay on a bar whose start lies before the plot', () => {
    const events = datedEvents({ date: '1962/2020' })
    const index = anIndex({ events })
    const window = { from: SPAN.first + 9000, to: SPAN.first + 12_000 }
    const mark = itemAt(sceneOf(aSceneInput({ index, window })).marks, 0)
    expect(mark.label).toMatchObject({ inside: true, xPx: 6 })
  })

  it('fit on their bars', () => {
    expect(BAR_HEIGHT_PX).toBeGreaterThan(12)
  })
})
