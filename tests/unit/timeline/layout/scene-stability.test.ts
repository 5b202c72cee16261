import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { glyphHalfWidthPx } from '../../../../src/timeline/key/glyphs'
import { INSIDE, LABEL_GAP_PX, LEFT } from '../../../../src/timeline/layout/active-range'
import {
  type Scene,
  type SceneInput,
  type SceneMark,
  sceneOf,
} from '../../../../src/timeline/layout/scene'
import { zoomWindow } from '../../../../src/timeline/window/time-window'
import { anyBetween, anyPart, anySceneInput } from '../../../fixtures/any-timeline'
import { itemAt } from '../../../fixtures/builders'

type Side = 'left' | 'right' | 'inside'

function sideOf({ label, xPx }: SceneMark): Side | null {
  if (!label) return null
  return label.inside ? 'inside' : label.xPx < xPx ? 'left' : 'right'
}

/** The side that an event's label has for good. */
function settledSide({ index }: SceneInput, event: number): Side {
  const lane = itemAt(
    index.lanes.filter(({ order }) => order.includes(event)),
    0,
  )
  const side = lane.side[lane.order.indexOf(event)]
  return side === INSIDE ? 'inside' : side === LEFT ? 'left' : 'right'
}

/** Whether the place beside or on its mark, where an event's label belongs, lies in the plot. */
function hasPlace(input: SceneInput, scene: Scene, event: number, side: Side): boolean {
  const { index, widthPx } = input
  const { day, endDay, event: record } = itemAt(index.events, event)
  const mark = scene.marks.find((one) => one.event === event)
  if (!mark) return false
  const width = index.metrics.labelWidthPx(record.label.en)
  const { toPx } = scene.scale
  if (side === 'inside') return toPx(day) >= 0 && toPx(endDay) <= widthPx
  const { unit } = index.metrics
  const { precision } = itemAt(index.events, event).look
  const reach = glyphHalfWidthPx(precision, mark.radiusPx / unit) * unit + LABEL_GAP_PX
  const left = side === 'left' ? toPx(day) - reach - width : toPx(endDay) + reach
  return left >= 0.01 && left + width <= widthPx - 0.01
}

interface Decision {
  line: SceneMark['line'] | 'group'
  members: string
}

/** What was decided for each event in a picture, apart from what lies in view. */
function decisionsOf(scene: Scene): Map<number, Decision> {
  const alone = scene.marks.map(({ event, line }): [number, Decision] => [
    event,
    { line, members: '' },
  ])
  const together = scene.groups.flatMap(({ members }) =>
    [...members].map((event): [number, Decision] => [
      event,
      { line: 'group', members: members.join(' ') },
    ]),
  )
  return new Map([...alone, ...together])
}

function inPlot({ index, widthPx }: SceneInput, { scale }: Scene, event: number): boolean {
  const { day } = itemAt(index.events, event)
  return scale.toPx(day) >= 0 && scale.toPx(day) <= widthPx
}

describe('zooming in', () => {
  it('keeps every label that stays in view, on its side', () => {
    fc.assert(
      fc.property(anySceneInput, anyPart, anyPart, (input, about, factor) => {
        const { from, to } = input.window
        const moment = from + about * (to - from)
        let shown = sceneOf(input)
        let window = input.window
        for (let step = 0; step < 5; step++) {
          window = zoomWindow(window, input.index.span, 0.3 + 0.7 * factor, moment)
          const nearer = { ...input, window }
          const next = sceneOf(nearer)
          const sides = new Map(next.marks.map((mark) => [mark.event, sideOf(mark)]))
          const lost = shown.marks.filter((mark) => {
            const side = sideOf(mark)
            // On a bar only because its own place is cut by the plot's edge.
            if (!side || side !== settledSide(input, mark.event)) return false
            return hasPlace(nearer, next, mark.event, side) && sides.get(mark.event) !== side
          })
          expect(lost).toEqual([])
          shown = next
        }
      }),
      { numRuns: 200 },
    )
  })

  it('keeps every mark on its line that stands on one', () => {
    fc.assert(
      fc.property(anySceneInput, anyPart, anyPart, (input, about, factor) => {
        const { from, to } = input.window
        const moment = from + about * (to - from)
        const window = zoomWindow(input.window, input.index.span, factor, moment)
        const next = decisionsOf(sceneOf({ ...input, window }))
        const lost = sceneOf(input).marks.filter(({ event, line }) => {
          const decision = next.get(event)
          return line !== 'lower' && decision !== undefined && decision.line !== line
        })
        expect(lost).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('panning', () => {
  const anyPan = fc.record({
    input: anySceneInput,
    shift: anyBetween(-1, 1),
  })

  function panned({ window, ...input }: SceneInput, shift: number): SceneInput {
    // A power of two, so that the window's length stays the same to the last bit where it can.
    const days = Math.round(shift * (window.to - window.from) * 64) / 64
    return { ...input, window: { from: window.from + days, to: window.to + days } }
  }

  it('changes neither line nor group of any event that stays in view', () => {
    fc.assert(
      fc.property(anyPan, ({ input, shift }) => {
        const other = panned(input, shift)
        const [a, b] = [sceneOf(input), sceneOf(other)]
        const [before, after] = [decisionsOf(a), decisionsOf(b)]
        const both = input.index.events.flatMap((_, event) =>
          inPlot(input, a, event) && inPlot(other, b, event) ? [event] : [],
        )
        expect(both.map((event) => after.get(event))).toEqual(
          both.map((event) => before.get(event)),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('changes neither side nor presence of a label whose place stays in view', () => {
    fc.assert(
      fc.property(anyPan, ({ input, shift }) => {
        const other = panned(input, shift)
        const [a, b] = [sceneOf(input), sceneOf(other)]
        const after = new Map(b.marks.map((mark) => [mark.event, sideOf(mark)]))
        const changed = a.marks.filter((mark) => {
          const side = settledSide(input, mark.event)
          if (!hasPlace(input, a, mark.event, side) || !hasPlace(other, b, mark.event, side)) {
            return false
          }
          return sideOf(mark) !== after.get(mark.event)
        })
        expect(changed).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('keeps what lasted in view for as long as any of it lies in the plot', () => {
    fc.assert(
      fc.property(anyPan, ({ input, shift }) => {
        const other = panned(input, shift)
        const next = sceneOf(other)
        const there = new Set(next.marks.map(({ event }) => event))
        const lost = sceneOf(input).marks.filter(({ event, line }) => {
          const { day, endDay } = itemAt(input.index.events, event)
          const { toPx } = next.scale
          const touches = toPx(endDay) >= 0 && toPx(day) <= input.widthPx
          return line !== 'lower' && touches && !there.has(event)
        })
        expect(lost).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('the pictures that this is tried with', () => {
  it('hold labels on every side, groups, bars and crowds', () => {
    const scenes = fc.sample(anySceneInput, 300).map(sceneOf)
    const marks = scenes.flatMap((scene) => scene.marks)
    expect(new Set(marks.map(sideOf))).toEqual(new Set(['left', 'right', 'inside', null]))
    expect(new Set(marks.map(({ line }) => line))).toEqual(new Set(['main', 'lower', 'bar']))
    const sizes = scenes.flatMap(({ groups }) => groups.map(({ members }) => members.length))
    expect([Math.min(...sizes), Math.max(...sizes) > 20]).toEqual([2, true])
  })
})
