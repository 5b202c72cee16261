import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupText } from '../../../../src/timeline/layout/lower-line'
import { BAR_HEIGHT_PX } from '../../../../src/timeline/layout/row-geometry'
import {
  type Scene,
  type SceneInput,
  type SceneMark,
  sceneOf,
} from '../../../../src/timeline/layout/scene'
import { anyBetween, anySceneInput } from '../../../fixtures/any-timeline'
import { dayOf, itemAt } from '../../../fixtures/builders'
import { anIndex, aSceneInput, datedEvents, SPAN } from '../../../fixtures/timeline'

const placesOf = (scene: Scene) => [
  ...scene.marks.map(({ event }) => event),
  ...scene.groups.flatMap(({ members }) => [...members]),
]

/** Half of what is drawn of a mark, up and down. */
function halfPx({ line, radiusPx }: SceneMark, { index }: SceneInput): number {
  return line === 'bar' ? (BAR_HEIGHT_PX / 2) * index.metrics.unit : radiusPx
}

const aSceneOf = (events: ReturnType<typeof datedEvents>, patch: Partial<SceneInput> = {}) =>
  sceneOf(aSceneInput({ index: anIndex({ events }), ...patch }))

describe('the marks of a picture', () => {
  it('stay inside their lane, the whole of each', () => {
    fc.assert(
      fc.property(anySceneInput, (input) => {
        const { marks, groups } = sceneOf(input)
        const boxes = [
          ...marks.map((mark) => ({ row: mark.row, y: mark.yPx, half: halfPx(mark, input) })),
          ...groups.map(({ row, yPx, heightPx }) => ({ row, y: yPx, half: heightPx / 2 })),
        ]
        const outside = boxes.filter(({ row, y, half }) => {
          const { topPx, heightPx } = itemAt(input.geometry, row)
          return y - half < topPx - 1e-6 || y + half > topPx + heightPx + 1e-6
        })
        expect(outside).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('stand in the row of their lane', () => {
    fc.assert(
      fc.property(anySceneInput, (input) => {
        const { marks, groups } = sceneOf(input)
        const rowOf = new Map(
          input.index.lanes.flatMap(({ order }, row) => [...order].map((event) => [event, row])),
        )
        const wrong = [
          ...marks.filter(({ event, row }) => rowOf.get(event) !== row),
          ...groups.filter(({ members, row }) => [...members].some((m) => rowOf.get(m) !== row)),
        ]
        expect(wrong).toEqual([])
      }),
    )
  })

  it('show every event that begins within the plot once, alone or in one group', () => {
    fc.assert(
      fc.property(anySceneInput, (input) => {
        const scene = sceneOf(input)
        const from = scene.scale.toTime(0)
        const to = scene.scale.toTime(input.widthPx)
        const places = placesOf(scene)
        expect(new Set(places).size).toBe(places.length)
        const missing = input.index.events.filter(
          ({ day }, place) => day >= from && day <= to && !places.includes(place),
        )
        expect(missing).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('show no event that is over before the plot or begins after it, but in a group that reaches in', () => {
    fc.assert(
      fc.property(anySceneInput, (input) => {
        const scene = sceneOf(input)
        const reachPx = itemAt([...scene.marks.map(({ radiusPx }) => radiusPx), 0], 0) + 6
        const outside = scene.marks.filter(({ event }) => {
          const { day, endDay } = itemAt(input.index.events, event)
          const { toPx } = scene.scale
          return toPx(endDay) < -reachPx || toPx(day) > input.widthPx + reachPx
        })
        expect(outside).toEqual([])
      }),
    )
  })

  it('stand on their day', () => {
    fc.assert(
      fc.property(anySceneInput, (input) => {
        const { marks, scale } = sceneOf(input)
        const wrong = marks.filter(({ event, xPx, endPx }) => {
          const { day, endDay } = itemAt(input.index.events, event)
          const left = endPx > xPx ? Math.max(scale.toPx(day), 0) : scale.toPx(day)
          const right = endPx > xPx ? Math.min(scale.toPx(endDay), input.widthPx) : left
          return xPx !== left || endPx !== right
        })
        expect(wrong).toEqual([])
      }),
    )
  })

  it('never touch one another on the main line', () => {
    fc.assert(
      fc.property(anySceneInput, (input) => {
        const { marks } = sceneOf(input)
        const main = marks.filter(({ line }) => line === 'main')
        const touching = main.filter((a, i) =>
          main
            .slice(i + 1)
            .some(
              (b) =>
                a.row === b.row &&
                a.xPx - a.radiusPx < b.endPx + b.radiusPx &&
                b.xPx - b.radiusPx < a.endPx + a.radiusPx,
            ),
        )
        expect(touching).toEqual([])
      }),
    )
  })

  it('are the same for the same input, whatever was looked at in between', () => {
    fc.assert(
      fc.property(anySceneInput, anyBetween(0.01, 1), (input, part) => {
        const before = sceneOf(input)
        const { from, to } = input.window
        for (let zoom = 1; zoom > 0.001; zoom /= 3) {
          sceneOf({ ...input, window: { from, to: from + (to - from) * part * zoom } })
        }
        const after = sceneOf(input)
        expect(after.marks).toEqual(before.marks)
        expect(after.groups).toEqual(before.groups)
      }),
    )
  })

  it('leave the events that were given as they were', () => {
    fc.assert(
      fc.property(anySceneInput, (input) => {
        const before = structuredClone(input.index.events)
        sceneOf(input)
        expect(input.index.events).toEqual(before)
      }),
    )
  })

  it('are larger the more the event matters', () => {
    const events = datedEvents(
      { date: '1970-01-01', importance: 1 },
      { date: '1990-01-01', importance: 3 },
      { date: '2010-01-01', importance: 5 },
    )
    const radii = aSceneOf(events, { widthPx: 2400, window: { from: 0, to: SPAN.last } }).marks
    const byEvent = [...radii].sort((a, b) => a.event - b.event).map(({ radiusPx }) => radiusPx)
    expect(byEvent).toEqual([...new Set(byEvent)].sort((a, b) => a - b))
  })

  it('leave out an event of a lane that has no row', () => {
    const events = datedEvents({ lane: 'project' })
    const { marks, groups } = sceneOf(
      aSceneInput({ index: anIndex({ events, rows: [['economic']] }) }),
    )
    expect([marks, groups]).toEqual([[], []])
  })

  it('are none where there are no events', () => {
    const { marks, groups } = aSceneOf([])
    expect([marks, groups]).toEqual([[], []])
  })

  it('all stand on the lower line until their lane has been worked out', () => {
    const events = datedEvents({ importance: 5 }, { date: '1970/1990' })
    const { marks } = sceneOf(aSceneInput({ index: anIndex({ events, settled: 0 }) }))
    expect(marks.map(({ line }) => line)).toEqual(['lower', 'lower'])
  })
})

describe('the bar of an event that lasted', () => {
  const bar = (patch: Partial<SceneInput> = {}) =>
    itemAt(aSceneOf(datedEvents({ date: '1970/1990' }), patch).marks, 0)

  it('reaches from its first day to its last, below the other lines', () => {
    const { scale } = aSceneOf([])
    expect(bar()).toMatchObject({
      line: 'bar',
      xPx: scale.toPx(dayOf('1970-01-01')),
      endPx: scale.toPx(dayOf('1990-12-31')),
    })
  })

  it('is cut at the edges of the plot where it reaches beyond the window', () => {
    const window = { from: dayOf('1975-01-01'), to: dayOf('1980-01-01') }
    expect(bar({ window })).toMatchObject({ xPx: 0, endPx: 900 })
  })

  it('is not there where the window lies beside it', () => {
    const window = { from: dayOf('1995-01-01'), to: dayOf('1996-01-01') }
    expect(aSceneOf(datedEvents({ date: '1970/1990' }), { window }).marks).toEqual([])
  })
})

describe('the mark of an event that lasted a while', () => {
  it('is there as long as a part of it lies in the plot', () => {
    const events = datedEvents({ date: '1976-01-01/1976-02-24' }, { date: '1976-05-01' })
    const window = { from: dayOf('1976-02-20'), to: dayOf('1976-05-20') }
    const mark = itemAt(aSceneOf(events, { window }).marks, 0)
    expect(mark).toMatchObject({ event: 0, line: 'main', xPx: 0 })
    expect(mark.endPx).toBeGreaterThan(0)
  })

  it('is a point while it would be shorter than a pixel', () => {
    const mark = itemAt(aSceneOf(datedEvents({ date: '1976-02-24/1976-02-28' })).marks, 0)
    expect(mark.endPx).toBe(mark.xPx)
  })
})

describe('the groups of a picture', () => {
  it('hold two events or more, in order of time', () => {
    fc.assert(
      fc.property(anySceneInput, (input) => {
        const wrong = sceneOf(input).groups.filter(({ members }) => {
          const rises = members.every((member, i) => i === 0 || member > (members[i - 1] ?? 0))
          return members.length < 2 || !rises
        })
        expect(wrong).toEqual([])
      }),
    )
  })

  it('never touch one another', () => {
    fc.assert(
      fc.property(anySceneInput, (input) => {
        const { groups } = sceneOf(input)
        const touching = groups.filter((a, i) =>
          groups
            .slice(i + 1)
            .some(
              (b) =>
                a.row === b.row &&
                a.xPx < b.xPx + b.widthPx - 1e-6 &&
                b.xPx < a.xPx + a.widthPx - 1e-6,
            ),
        )
        expect(touching).toEqual([])
      }),
    )
  })

  it('are wide enough for their number', () => {
    fc.assert(
      fc.property(anySceneInput, (input) => {
        const figurePx = 7 * input.index.metrics.unit
        const narrow = sceneOf(input).groups.filter(
          ({ members, widthPx }) => widthPx < groupText(members.length).length * figurePx,
        )
        expect(narrow).toEqual([])
      }),
    )
  })

  it('hold all of many events on one day', () => {
    const events = datedEvents(...Array.from({ length: 50 }, () => ({ date: '1976-02-24' })))
    const { marks, groups } = aSceneOf(events)
    expect([marks.length, groups.map(({ members }) => members.length)]).toEqual([1, [49]])
  })

  it('are the same objects while the window moves within one band of scale', () => {
    const events = datedEvents(
      { date: '1976-02-24' },
      { date: '1976-02-24' },
      { date: '1976-02-24' },
    )
    const input = aSceneInput({ index: anIndex({ events }) })
    const moved = { from: SPAN.first + 100, to: SPAN.last + 100 }
    const sources = [input, { ...input, window: moved }].map(
      (one) => itemAt(sceneOf(one).groups, 0).source,
    )
    expect(sources[0]).toBe(sources[1])
  })
})
