import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import { Timeline, type TimelineOptions } from 'vis-timeline/standalone'
import { LANES } from '../../../src/domain/records'
import type { Library } from '../pages/contract'
import { offerPage } from '../pages/page'
import { MS_PER_DAY, readEvents } from '../pages/records'
import type { BenchEvent } from '../timeline/generate'

/** `vis.html?clustered` asks for the library's own clustering. */
const clustered = location.search.includes('clustered')

let timeline: Timeline | null = null

function toItem({ id, lane, fromDay, toDay, label, title }: BenchEvent) {
  const start = fromDay * MS_PER_DAY
  const common = { id, group: lane, content: label, title, start }
  // What has one date becomes a box, which is the library's own choice.
  return toDay > fromDay ? { ...common, end: toDay * MS_PER_DAY } : common
}

const options: TimelineOptions = {
  height: '300px',
  // A wheel step zooms by a twentieth, about as far as with the others, and not by a fifth.
  zoomFriction: 20,
  // No start and end: a window that is set beforehand makes the library measure items one by one
  // while it takes them in. Without, it fits all of them into view by itself.
  ...(clustered && {
    cluster: { maxItems: 1, titleTemplate: '{count} events', showStipes: false },
  }),
}

function drawn(): Timeline {
  if (!timeline) throw new Error('nothing is drawn yet')
  return timeline
}

/** Whether the axis is that of the sixty years. */
function showsYears(root: HTMLElement): boolean {
  const labels = root.querySelectorAll('.vis-time-axis .vis-text:not(.vis-measure)')
  return [...labels].some(({ textContent }) => /^\d{4}$/.test(textContent?.trim() ?? ''))
}

const vis: Library = {
  wheelZooms: true,
  draw: (container, text) => {
    const items = readEvents(text).map(toItem)
    const groups = LANES.map((id) => ({ id, content: id }))
    timeline = new Timeline(container, items, groups, options)
  },
  isShown: () => {
    const root = document.querySelector<HTMLElement>('#timeline .vis-timeline')
    // Hidden while the library looks for its sizes, and then still a week until it is drawn again.
    return root?.style.visibility === 'visible' && showsYears(root)
  },
  view: () => {
    const { start, end } = drawn().getWindow()
    return { from: start.valueOf(), to: end.valueOf() }
  },
  show: (fromDay, toDay) =>
    drawn().setWindow(fromDay * MS_PER_DAY, toDay * MS_PER_DAY, { animation: false }),
  onDrawn: (listener) => drawn().on('changed', listener),
  dragFrom: () => {
    const box = document.querySelector('#timeline .vis-panel.vis-center')?.getBoundingClientRect()
    if (!box) throw new Error('the timeline has no centre')
    return { xPx: box.left + box.width / 2, yPx: box.top + box.height / 2 }
  },
}

offerPage(vis)
