import type { Scene, SceneGroup, SceneMark } from '../layout/scene'
import type { Tick } from '../layout/ticks'
import { eventAt, type PlotPicture } from './picture'

/** Part of the plot from top to bottom, in pixels from its left end; empty where it has no width. */
export interface Stretch {
  left: number
  right: number
}

/** What follows from the date alone, and what follows from the scene. */
const MAY_DIFFER: ReadonlySet<string> = new Set<keyof PlotPicture>([
  'date',
  'pastCount',
  'ticks',
  'context',
])

/** Farther than this nothing is drawn beside a mark or a group: rings, letters, open ends. */
const REACH_PX = 32
/** Half of the widest label of a tick, and more. */
const TICK_REACH_PX = 60

/**
 * The stretch of a picture that another date changes: from the one date to the other, with the marks
 * and groups that have become past or future. Null where more than the date is other.
 */
export function staleStretch(before: PlotPicture, now: PlotPicture): Stretch | null {
  const isKept = (key: string) => before[key as keyof PlotPicture] === now[key as keyof PlotPicture]
  if (!Object.keys(now).every((key) => MAY_DIFFER.has(key) || isKept(key))) return null
  const { scene, unit } = now
  const first = Math.min(before.pastCount, now.pastCount)
  const last = Math.max(before.pastCount, now.pastCount)
  const turns = (event: number | undefined) => event !== undefined && event >= first && event < last
  const dates = [scene.scale.toPx(before.date), scene.scale.toPx(now.date)]
  const stale = [
    // A bar is filled up to a fraction of a pixel.
    { left: Math.min(...dates) - 1, right: Math.max(...dates) + 1 },
    ...scene.marks.filter(({ event }) => turns(event)).map((mark) => markStretch(mark, unit)),
    ...scene.groups.filter(({ members }) => turns(members[0])).map((g) => groupStretch(g, unit)),
  ]
  return {
    left: Math.max(Math.min(...stale.map(({ left }) => left)), 0),
    right: Math.min(Math.max(...stale.map(({ right }) => right)), scene.widthPx),
  }
}

/** A picture with no more than what may reach into a stretch of it. */
export function partOf(picture: PlotPicture, stretch: Stretch): PlotPicture {
  const { scene, unit } = picture
  const marks = scene.marks.filter(
    (mark) => reachesFar(picture, mark) || meets(markStretch(mark, unit), stretch),
  )
  const groups = scene.groups.filter((group) => meets(groupStretch(group, unit), stretch))
  const part: Scene = { ...scene, marks, groups }
  const ticks = picture.ticks.filter((tick) => meets(tickStretch(tick, picture), stretch))
  return { ...picture, scene: part, ticks }
}

/**
 * An inexact date is drawn as far as it may mean, the selected event's name where it has room, and a
 * ghost where another source has the date.
 */
function reachesFar(picture: PlotPicture, mark: SceneMark): boolean {
  const { event, look } = eventAt(picture, mark.event)
  return (
    mark.event === picture.selected ||
    look.precision !== 'day' ||
    picture.ghosts.some(({ eventId }) => eventId === event.id)
  )
}

function markStretch({ xPx, endPx, label }: SceneMark, unit: number): Stretch {
  const reach = REACH_PX * unit
  const from = label ? Math.min(xPx, label.xPx) : xPx
  const to = label ? Math.max(endPx, label.xPx + label.widthPx) : endPx
  return { left: from - reach, right: to + reach }
}

function groupStretch({ xPx, widthPx }: SceneGroup, unit: number): Stretch {
  const reach = REACH_PX * unit
  return { left: xPx - reach, right: xPx + widthPx + reach }
}

function tickStretch({ day }: Tick, { scene, unit }: PlotPicture): Stretch {
  const xPx = scene.scale.toPx(day)
  return { left: xPx - TICK_REACH_PX * unit, right: xPx + TICK_REACH_PX * unit }
}

function meets(a: Stretch, b: Stretch): boolean {
  return a.left < b.right && b.left < a.right
}
