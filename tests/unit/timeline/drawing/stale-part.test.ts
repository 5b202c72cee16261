import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlotPicture } from '../../../../src/timeline/drawing/picture'
import { partOf, staleStretch } from '../../../../src/timeline/drawing/stale-part'
import { sceneOf } from '../../../../src/timeline/layout/scene'
import { pastCount } from '../../../../src/timeline/model/past-count'
import { anyPart, anyRecord } from '../../../fixtures/any-timeline'
import {
  anIndex,
  aScene,
  aSceneGroup,
  aSceneInput,
  aSceneMark,
  datedEvents,
} from '../../../fixtures/timeline'

const EVENTS = datedEvents(
  { date: '1970-01-01' },
  { date: '1980-01-01' },
  { date: '1990' },
  { date: '2000-01-01' },
)

/** The events stand at 100, 200, 300 and 400 px; a day is 0.9 px. */
const scene = aScene([0, 1, 2, 3].map((event) => aSceneMark({ event, xPx: 100 * (event + 1) })))

const BARE = { geometry: [], ticks: [], context: null, ghosts: [], raised: null, matching: null }

function aPicture(patch: Partial<PlotPicture> = {}): PlotPicture {
  return {
    ...BARE,
    scene,
    events: EVENTS,
    lanesHeightPx: 100,
    date: 0,
    pastCount: 1,
    selected: -1,
    compact: false,
    period: null,
    unit: 1,
    labelText: String,
    ...patch,
  }
}

const eventsOf = ({ scene }: PlotPicture) => scene.marks.map(({ event }) => event)

describe('what another date changes of a picture', () => {
  const before = aPicture({ date: 300 })
  const px = (day: number) => scene.scale.toPx(day)

  it('is what lies between the two dates', () => {
    const stretch = { left: px(300) - 1, right: px(310) + 1 }
    expect(staleStretch(before, { ...before, date: 310 })).toEqual(stretch)
    expect(staleStretch({ ...before, date: 310 }, before)).toEqual(stretch)
  })

  it('reaches over marks that turned past or future, with their names', () => {
    const label = { xPx: 210, widthPx: 150, inside: false }
    const marks = [aSceneMark({ event: 1, xPx: 200, label })]
    const named = { ...before, scene: aScene(marks) }
    const stretch = staleStretch(named, { ...named, date: 301, pastCount: 2 })
    expect(stretch?.left).toBeLessThan(190)
    expect(stretch?.right).toBeGreaterThan(360)
  })

  it('reaches over groups whose first event turned', () => {
    const groups = [aSceneGroup([1, 2], { xPx: 500 }), aSceneGroup([0, 1], { xPx: 700 })]
    const grouped = { ...before, scene: aScene([], groups) }
    const stretch = staleStretch(grouped, { ...grouped, date: 301, pastCount: 2 })
    expect(stretch?.right).toBeGreaterThan(522)
    expect(stretch?.right).toBeLessThan(700)
  })

  it('has no width where both dates lie beyond the plot', () => {
    const stretch = staleStretch({ ...before, date: 2000 }, { ...before, date: 3000 })
    expect(stretch && stretch.right - stretch.left).toBeLessThanOrEqual(0)
  })

  it.each<Partial<PlotPicture>>([
    { scene: aScene([]) },
    { selected: 2 },
    { raised: new Map() },
    { matching: new Set() },
    { period: { from: 0, to: 1 } },
    { unit: 2 },
    { compact: true },
    { lanesHeightPx: 90 },
  ])('is not told where more is other than the date: %o', (patch) => {
    expect(staleStretch(before, { ...before, date: 301, ...patch })).toBeNull()
  })

  it('takes ticks for what follows from the scene', () => {
    expect(staleStretch(before, { ...before, date: 301, ticks: [] })).not.toBeNull()
  })
})

describe('a part of a picture', () => {
  it('has the marks and the ticks near it', () => {
    const ticks = [100, 500].map((day) => ({ day, label: `${day}`, major: false }))
    const part = partOf(aPicture({ ticks }), { left: 195, right: 205 })
    expect(eventsOf(part)).toContain(1)
    expect(eventsOf(part)).not.toContain(3)
    expect(part.ticks.map(({ day }) => day)).toEqual([])
    expect(partOf(aPicture({ ticks }), { left: 100, right: 101 }).ticks).toEqual([ticks[0]])
  })

  it('has what is drawn far from its mark: an inexact date, the selected name, a ghost', () => {
    const far = { left: 800, right: 810 }
    expect(eventsOf(partOf(aPicture(), far))).toEqual([2])
    expect(eventsOf(partOf(aPicture({ selected: 3 }), far))).toEqual([2, 3])
    const ghosts = [{ eventId: 'event-0', from: 990, to: 990, text: '1972' }]
    expect(eventsOf(partOf(aPicture({ ghosts }), far))).toEqual([0, 2])
  })

  it('leaves the rest of the picture as it is', () => {
    const picture = aPicture()
    const part = partOf(picture, { left: 0, right: 900 })
    expect(part).toEqual(picture)
  })
})

describe('of any record and any two dates', () => {
  const anyStep = fc.tuple(anyRecord, anyPart, anyPart)

  it('marks, groups and bars that look other lie in the stretch, and in its part', () => {
    fc.assert(
      fc.property(anyStep, ([{ events, span }, from, to]) => {
        const scene = sceneOf(aSceneInput({ index: anIndex({ events, span }) }))
        const dayAt = (part: number) => Math.round(span.first + part * (span.last - span.first))
        const at = (date: number) =>
          aPicture({ scene, events, date, pastCount: pastCount(events, date) })
        const [before, now] = [at(dayAt(from)), at(dayAt(to))]
        const stretch = staleStretch(before, now)
        if (!stretch) throw new Error('only the date is other')
        const part = partOf(now, stretch)
        for (const mark of now.scene.marks) {
          const turned = mark.event >= before.pastCount !== mark.event >= now.pastCount
          const filled = (picture: PlotPicture) =>
            Math.min(Math.max(scene.scale.toPx(picture.date), mark.xPx), mark.endPx)
          if (!turned && filled(before) === filled(now)) continue
          expect(part.scene.marks).toContain(mark)
          if (turned) expect(stretch.left).toBeLessThanOrEqual(Math.max(mark.xPx, 0))
          if (turned) expect(stretch.right).toBeGreaterThanOrEqual(Math.min(mark.endPx, 900))
        }
        for (const group of now.scene.groups) {
          const first = group.members[0] ?? 0
          if (first >= before.pastCount === first >= now.pastCount) continue
          expect(part.scene.groups).toContain(group)
        }
      }),
      { numRuns: 200 },
    )
  })
})
