import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elementsOf, type PlotElement } from '../../../../src/timeline/layout/elements'
import { type Scene, sceneOf } from '../../../../src/timeline/layout/scene'
import { anySceneInput } from '../../../fixtures/any-timeline'
import { itemAt } from '../../../fixtures/builders'
import { aScene, aSceneGroup, aSceneMark } from '../../../fixtures/timeline'

const placeOf = (event: number) => ({ xPx: event, yPx: 8 })
const elementsIn = (scene: Scene, kept: readonly number[] = []) =>
  elementsOf({ scene, kept, placeOf })

const anyKept = fc.array(fc.nat(5), { maxLength: 3 })
const anyView = fc.record({ input: anySceneInput, kept: anyKept }).map(({ input, kept }) => ({
  scene: sceneOf(input),
  kept: kept.filter((event) => event < input.index.events.length),
}))

const nameOf = (element: PlotElement) =>
  element.kind === 'mark' ? element.event : [...element.group.members].join('+')
const eventsIn = (elements: readonly PlotElement[]) =>
  elements.flatMap((element) => (element.kind === 'mark' ? [element.event] : []))

/** Many single marks in a row, the last of them with labels. */
function manyMarks(count: number, labelled: number) {
  return Array.from({ length: count }, (_, event) => {
    const label = event >= count - labelled ? { xPx: 0, widthPx: 10, inside: false } : null
    return aSceneMark({ event, xPx: event, radiusPx: event % 3 === 0 ? 5 : 3, label })
  })
}

describe('the elements of a picture', () => {
  it('come in order of time, a group where its first event does', () => {
    fc.assert(
      fc.property(anyView, ({ scene, kept }) => {
        const places = elementsIn(scene, kept).map((element) =>
          element.kind === 'mark' ? element.event : element.group.members[0],
        )
        expect(places).toEqual([...places].sort((a, b) => (a ?? 0) - (b ?? 0)))
      }),
    )
  })

  it('are one for every event where few are in view, and one for every group', () => {
    fc.assert(
      fc.property(anyView, ({ scene }) => {
        const elements = elementsIn(scene)
        const events = eventsIn(elements)
        const drawn = [
          ...scene.marks.map(({ event }) => event),
          ...scene.groups.flatMap(({ members }) => [...members]),
        ]
        expect(events).toEqual(drawn.sort((a, b) => a - b))
        expect(elements.length - events.length).toBe(scene.groups.length)
      }),
    )
  })

  it('hold one for each event that is kept, drawn or not', () => {
    fc.assert(
      fc.property(anyView, ({ scene, kept }) => {
        const events = eventsIn(elementsIn(scene, [...kept, ...kept]))
        expect(new Set(events).size).toBe(events.length)
        expect(kept.filter((event) => !events.includes(event))).toEqual([])
      }),
    )
  })

  it('have a group before the events in it', () => {
    fc.assert(
      fc.property(anyView, ({ scene, kept }) => {
        const elements = elementsIn(scene, kept)
        const placeAt = new Map(
          elements.map((element, place) => [element.kind === 'mark' ? element.event : -1, place]),
        )
        const late = elements.filter(
          (element, place) =>
            element.kind === 'group' &&
            [...element.group.members].some((event) => (placeAt.get(event) ?? place) < place),
        )
        expect(late).toEqual([])
      }),
    )
  })

  it('mark the events that stand in a group', () => {
    const elements = elementsIn(aScene([aSceneMark({ event: 2 })], [aSceneGroup([0, 1])]))
    expect(elements.map((one) => [nameOf(one), one.kind === 'mark' && one.grouped])).toEqual([
      ['0+1', false],
      [0, true],
      [1, true],
      [2, false],
    ])
  })

  it('are none where nothing is drawn or kept', () => {
    expect(elementsIn(aScene([]))).toEqual([])
  })
})

describe('the elements of a crowded picture', () => {
  const crowd = manyMarks(400, 20)

  it('leave out most marks', () => {
    const events = eventsIn(elementsIn(aScene(crowd)))
    expect(events.length).toBeLessThan(200)
  })

  it('hold every mark with a label, however many', () => {
    const labelled = manyMarks(400, 120).filter(({ label }) => label !== null)
    const events = new Set(eventsIn(elementsIn(aScene(manyMarks(400, 120)))))
    expect(labelled.length).toBeGreaterThan(100)
    expect(labelled.filter(({ event }) => !events.has(event))).toEqual([])
  })

  it('are otherwise those of the largest marks', () => {
    const shown = new Set(eventsIn(elementsIn(aScene(crowd))))
    const others = crowd.filter(({ label }) => label === null)
    const radii = (isShown: boolean) =>
      others.filter(({ event }) => shown.has(event) === isShown).map(({ radiusPx }) => radiusPx)
    expect(radii(true).length).toBeGreaterThan(0)
    expect(Math.min(...radii(true))).toBeGreaterThanOrEqual(Math.max(...radii(false)))
  })

  it('hold every group, and the events in none', () => {
    const members = Array.from({ length: 500 }, (_, i) => i + 1)
    const scene = aScene([aSceneMark({ event: 0 })], [aSceneGroup(members)])
    expect(elementsIn(scene).map(({ kind }) => kind)).toEqual(['mark', 'group'])
  })

  it('hold what is kept all the same, in its place in time', () => {
    const members = Array.from({ length: 500 }, (_, i) => i + 1)
    const scene = aScene([aSceneMark({ event: 600 })], [aSceneGroup(members)])
    expect(elementsIn(scene, [250]).map(({ kind }) => kind)).toEqual(['group', 'mark', 'mark'])
    expect(eventsIn(elementsIn(aScene(crowd), [1, 2]))).toEqual(expect.arrayContaining([1, 2]))
  })
})

describe('the box of an element', () => {
  it('lies about its mark and is large enough to press', () => {
    const [small] = elementsIn(aScene([aSceneMark({ xPx: 100, yPx: 40, radiusPx: 2.75 })]))
    expect(small?.box).toEqual({ leftPx: 93, topPx: 33, widthPx: 14, heightPx: 14 })
  })

  it('grows with a larger mark', () => {
    const [large] = elementsIn(aScene([aSceneMark({ xPx: 100, yPx: 40, radiusPx: 20 })]))
    expect(large?.box).toEqual({ leftPx: 80, topPx: 20, widthPx: 40, heightPx: 40 })
  })

  it('reaches along what lasted', () => {
    const [bar] = elementsIn(aScene([aSceneMark({ xPx: 100, endPx: 300 })]))
    expect(bar?.box).toMatchObject({ leftPx: 93, widthPx: 214 })
  })

  it('is that of the group', () => {
    const group = aSceneGroup([0, 1], { xPx: 50, widthPx: 30, yPx: 20, heightPx: 12 })
    expect(itemAt(elementsIn(aScene([], [group])), 0).box).toEqual({
      leftPx: 50,
      topPx: 14,
      widthPx: 30,
      heightPx: 12,
    })
  })

  it('is where an event would stand that is kept without being drawn', () => {
    const [kept] = elementsIn(aScene([]), [70])
    expect(kept?.box).toEqual({ leftPx: 63, topPx: 1, widthPx: 14, heightPx: 14 })
  })

  it('lies at the foot of the group for an event in it, side by side with the others', () => {
    const group = aSceneGroup([0, 1, 2], { xPx: 60, widthPx: 30, yPx: 20, heightPx: 12 })
    const boxes = elementsIn(aScene([], [group]))
      .slice(1)
      .map(({ box }) => box)
    expect(boxes.map(({ leftPx }) => leftPx)).toEqual([63.5, 73.5, 83.5])
    expect(boxes.every(({ topPx, heightPx }) => topPx + heightPx === 26)).toBe(true)
  })
})
