import type { Day } from '../../domain/day'
import type { DatedEvent, TimelineEvent } from '../../domain/events'
import type { Ghost } from '../../domain/ghosts'
import type { Sides } from '../../domain/sides'
import type { RowGeometry } from '../layout/row-geometry'
import type { Scene, SceneGroup } from '../layout/scene'
import type { Tick } from '../layout/ticks'
import type { PlotColors } from './colors'

/** All that one picture of the plot shows. */
export interface PlotPicture {
  scene: Scene
  events: readonly DatedEvent<TimelineEvent>[]
  geometry: readonly RowGeometry[]
  lanesHeightPx: number
  ticks: readonly Tick[]
  /** What the axis leaves out, for example the year of a window of days; null where it says all. */
  context: string | null
  date: Day
  /** Events from this place on lie after the date. */
  pastCount: number
  /** Place of the selected event among all events; -1 where none is. */
  selected: number
  /** Ids that are brought forward; null where nothing is. */
  raised: ReadonlyMap<string, Sides | null> | null
  /** Ids that pass the filter; null where nothing is filtered. */
  matching: ReadonlySet<string> | null
  ghosts: readonly Ghost[]
  /** Merged lanes show the selected event's ghosts only. */
  compact: boolean
  /** Stretch of time that the record is narrowed to. */
  period: { from: Day; to: Day } | null
  unit: number
  labelText: (text: string) => string
}

/** What painting needs besides the picture. */
export interface Brush {
  context: CanvasRenderingContext2D
  colors: PlotColors
}

const FONT_FAMILY =
  '"Public Sans Variable", "Noto Sans Thai", "Noto Sans Lao", "Noto Sans Khmer", "Noto Sans Myanmar", system-ui, sans-serif'

export function font(weight: number, sizePx: number): string {
  return `${weight} ${sizePx}px ${FONT_FAMILY}`
}

export const LABEL_SIZE_PX = 12

export function eventAt(picture: PlotPicture, place: number): DatedEvent<TimelineEvent> {
  return picture.events[place] as DatedEvent<TimelineEvent>
}

/** Steps back: something else is brought forward, or the filter does not keep it. */
export function isDimmed(picture: PlotPicture, place: number): boolean {
  const { raised, matching, selected } = picture
  if (place === selected || (raised === null && matching === null)) return false
  const { id } = eventAt(picture, place).event
  if (raised !== null) return !raised.has(id)
  return matching !== null && !matching.has(id)
}

export function isRaised(picture: PlotPicture, place: number): boolean {
  return picture.raised?.has(eventAt(picture, place).event.id) ?? false
}

/** How many members of a group pass the filter. */
export function matchingIn({ events, matching }: PlotPicture, group: SceneGroup): number {
  if (matching === null) return group.members.length
  let known = counts.get(matching)
  if (!known) {
    known = new WeakMap()
    counts.set(matching, known)
  }
  let count = known.get(group.source)
  if (count === undefined) {
    count = group.members.reduce(
      (sum, place) => sum + Number(matching.has(events[place]?.event.id ?? '')),
      0,
    )
    known.set(group.source, count)
  }
  return count
}

/** Counted once for a filter and a group: a group keeps its source while its band is shown. */
const counts = new WeakMap<ReadonlySet<string>, WeakMap<object, number>>()
