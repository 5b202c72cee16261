import { describe, expect, it, vi } from 'vitest'
import { dateEvents } from '../../../../src/domain/events'
import { tapHandler } from '../../../../src/timeline/input/use-taps'
import { timeScale } from '../../../../src/timeline/layout/scale'
import type { Scene } from '../../../../src/timeline/layout/scene'
import type { WindowMotion } from '../../../../src/timeline/window/window-motion'
import { anEvent, dayOf } from '../../../fixtures/builders'

const EVENTS = dateEvents([
  anEvent({ id: 'first', date: '1970-01-01' }),
  anEvent({ id: 'second', date: '1971-01-01' }),
  anEvent({ id: 'third', date: '1990-01-01' }),
])
const SPAN = { first: dayOf('1960-01-01'), last: dayOf('2020-01-01') }
const group = {
  ...{ row: 0, xPx: 90, widthPx: 20, yPx: 18, heightPx: 12, source: {} },
  members: Int32Array.of(0, 1),
}
const scene: Scene = {
  scale: timeScale({ from: SPAN.first, to: SPAN.last }, 600),
  widthPx: 600,
  marks: [
    { event: 2, row: 0, line: 'main', xPx: 300, endPx: 300, yPx: 8, radiusPx: 5, label: null },
  ],
  groups: [group],
}

/** What a press may be on; `closest` is all that is asked of it. */
function targetOf(eventId: string | null): Element {
  return { closest: () => (eventId ? { dataset: { event: eventId } } : null) } as unknown as Element
}

function tapAt(xPx: number, yPx: number, patch: { isDouble?: boolean; eventId?: string } = {}) {
  const does = {
    onSelect: vi.fn(),
    onOpenGroup: vi.fn(),
    onCloseGroup: vi.fn(),
    onDay: vi.fn(),
    glideTo: vi.fn(),
    zoomSoftly: vi.fn(),
  }
  const motion = does as unknown as WindowMotion
  const handle = tapHandler({
    events: EVENTS,
    span: SPAN,
    motion,
    sceneRef: { current: scene },
    ...does,
  })
  const target = targetOf(patch.eventId ?? null)
  handle({ xPx, yPx, isTouch: false, isDouble: patch.isDouble ?? false, target })
  return does
}

describe('a press on the plot', () => {
  it('on a mark selects its event', () => {
    expect(tapAt(303, 10).onSelect).toHaveBeenCalledWith('third')
  })

  it('on an element says which event is meant, also over a group', () => {
    const { onSelect, onOpenGroup } = tapAt(100, 18, { eventId: 'second' })
    expect(onSelect).toHaveBeenCalledWith('second')
    expect(onOpenGroup).not.toHaveBeenCalled()
  })

  it('on a group opens it', () => {
    expect(tapAt(100, 18).onOpenGroup).toHaveBeenCalledWith(group)
  })

  it('beside everything takes the date there', () => {
    expect(tapAt(500, 12).onDay).toHaveBeenCalledWith(scene.scale.toDay(500))
  })

  it('twice on a group zooms to its events, and closes its list', () => {
    const { glideTo, onCloseGroup, onOpenGroup } = tapAt(100, 18, { isDouble: true })
    const [window] = glideTo.mock.lastCall ?? []
    expect(window.from).toBeLessThan(dayOf('1970-01-01'))
    expect(window.to).toBeGreaterThan(dayOf('1971-01-01'))
    expect(window.to - window.from).toBeLessThan(3 * 365)
    expect(onCloseGroup).toHaveBeenCalled()
    expect(onOpenGroup).not.toHaveBeenCalled()
  })

  it('twice beside everything zooms in about the pointer', () => {
    expect(tapAt(500, 12, { isDouble: true }).zoomSoftly).toHaveBeenCalledWith(
      1 / 3,
      scene.scale.toTime(500),
    )
  })
})
