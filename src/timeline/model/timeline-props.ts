import type { ReactNode } from 'react'
import type { Span } from '../../domain/atlas'
import type { Day } from '../../domain/day'
import type { DatedEvent, TimelineEvent } from '../../domain/events'
import type { Ghost } from '../../domain/ghosts'
import type { Period } from '../../domain/period'
import type { Lane } from '../../domain/records'
import type { Sides } from '../../domain/sides'
import type { Playback } from '../play/playback'
import type { WindowMotion } from '../window/window-motion'

export interface TimelinePatch {
  date?: Day
  from?: Day | null
  to?: Day | null
  event?: string | null
}

export interface TimelineProps {
  /** In order of time. */
  events: readonly DatedEvent<TimelineEvent>[]
  span: Span
  date: Day
  from: Day | null
  to: Day | null
  selectedId: string | null
  /**
   * Events brought forward, for example those of the selected country, with the sides of a debate
   * that point to them; null where none are.
   */
  raised: ReadonlyMap<string, Sides | null> | null
  /** Other dates that sources give for an event. */
  ghosts: readonly Ghost[]
  /** Events that pass the filter; null where nothing is filtered. The others step back. */
  matching: ReadonlySet<string> | null
  /** Lanes that the filter keeps; none means all. */
  lanes: readonly Lane[]
  /** Stretch of time that the record is narrowed to. */
  period: Period | null
  /** Lanes merged into two, for narrow screens. */
  compact: boolean
  /** Part of another page, which scrolls on: the wheel zooms with Ctrl only, a finger moves sideways. */
  framed?: boolean | undefined
  playback: Playback
  onChange: (patch: TimelinePatch) => void
  onHover: (eventId: string | null) => void
  onLane: (lane: Lane) => void
  onPeriod: (period: Period | null) => void
  /** A lane of its own under the axis, in step with the window. */
  lane?: ((motion: WindowMotion) => ReactNode) | undefined
}
