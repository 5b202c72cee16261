import '@knight-lab/timelinejs/dist/css/timeline.css'
import scriptAddress from '@knight-lab/timelinejs/dist/js/timeline.js?url'
import { type Day, fromDay as onDay } from '../../../src/domain/day'
import { LANE_NAMES } from '../../../src/domain/records'
import type { Library } from '../pages/contract'
import { offerPage } from '../pages/page'
import { readEvents } from '../pages/records'
import { BENCH_SPAN, type BenchEvent } from '../timeline/generate'
import type { TimelineJs, TimelineJsEvent } from './timelinejs-types'

/** The library's own steps of zooming: how many screens the whole record is wide. */
const ZOOM_SCREENS = [0.5, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89]

let timeline: TimelineJs | null = null
let events: BenchEvent[] = []

function toEvent({ id, lane, fromDay, toDay, label, title }: BenchEvent): TimelineJsEvent {
  const common = {
    unique_id: id,
    group: LANE_NAMES[lane],
    start_date: onDay(fromDay),
    text: { headline: label, text: title },
  }
  return toDay > fromDay ? { ...common, end_date: onDay(toDay) } : common
}

function slider(): HTMLElement {
  const element = document.querySelector<HTMLElement>('#timeline .tl-timenav-slider')
  if (!element) throw new Error('nothing is drawn yet')
  return element
}

function nearestEvent(day: Day): BenchEvent | undefined {
  const after = events.findIndex(({ fromDay }) => fromDay >= day)
  return events.at(after)
}

const timelineJs: Library = {
  // A wheel pans, and sideways only.
  wheelZooms: false,
  draw: (container, text) => {
    events = readEvents(text)
    timeline = new window.TL.Timeline(
      container,
      { events: events.map(toEvent) },
      {
        // Nothing is fetched: no fonts, no language files.
        font: null,
        script_path: new URL('./', location.href).href,
        initial_zoom: ZOOM_SCREENS.indexOf(1),
        timenav_height: 270,
      },
    )
  },
  isShown: () => document.querySelector('#timeline .tl-timemarker') !== null,
  view: () => {
    const left = -slider().offsetLeft
    return { from: left, to: left + 1280 }
  },
  show: (fromDay, toDay) => {
    const screens = (BENCH_SPAN.last - BENCH_SPAN.first) / (toDay - fromDay)
    const level = ZOOM_SCREENS.findLastIndex((width) => width <= screens)
    timeline?.setZoom(level)
    // A change of the axis' units leaves the part that can be dragged as wide as it was.
    timeline?.updateDisplay()
    const event = nearestEvent((fromDay + toDay) / 2)
    if (event) timeline?.goToId(event.id)
  },
  onDrawn: (listener) => {
    new MutationObserver(listener).observe(slider(), { attributes: true })
  },
  dragFrom: () => {
    // A drag on a marker does not pan: the bare background between them does.
    for (let xPx = 640; xPx < 1000; xPx += 3) {
      for (let yPx = 40; yPx < 300; yPx += 2) {
        const element = document.elementFromPoint(xPx, yPx)
        if (element?.classList.contains('tl-timenav-slider-background')) return { xPx, yPx }
      }
    }
    throw new Error('no free place to drag')
  },
}

/** The package ships a classic script; its modules need a compiler for their style sheets. */
function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    script.onload = () => resolve()
    script.onerror = () => reject(new Error('the script of TimelineJS did not load'))
    document.head.append(script)
  })
}

await loadScript(scriptAddress)
offerPage(timelineJs)
