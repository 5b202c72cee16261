import { AbstractEventRenderer, Timeline, type TimelineEvent } from '@gravity-ui/timeline'
import { LANES, type Lane } from '../../../src/domain/records'
import type { Library } from '../pages/contract'
import { offerPage } from '../pages/page'
import { MS_PER_DAY, readEvents } from '../pages/records'
import { BENCH_SPAN, type BenchEvent } from '../timeline/generate'

const COLORS: Record<Lane, string> = {
  institution: '#2a4b8d',
  'political-security': '#9c2f2a',
  economic: '#8a6000',
  'socio-cultural': '#1f7a6b',
  external: '#6b4e9b',
  project: '#3f6b2e',
}
/** `gravity.html?bars` is the library as it comes: no titles, and a wheel of its own. */
const titled = !location.search.includes('bars')

type Bars = Timeline<TitledEvent>

const FONT = '12px sans-serif'
const TITLE_GAP_PX = 3
const LEAST_WIDTH_PX = 3
const TRACK_HEIGHT_PX = 20
const BAR_HEIGHT_PX = 12
/** Spans stand on a lane's first track, everything else on its second. */
const TRACKS = 2
/** How far a pixel of the wheel zooms, as a power of e; about what the others do. */
const WHEEL_STEP = 0.0016

/** What the renderer needs above an event of the library: its documentation adds fields the same way. */
interface TitledEvent extends TimelineEvent {
  label: string
}

/**
 * The library's own bars, but none so narrow that it would not be seen, and the title beside each.
 * The library draws no titles; a renderer of the host's own is its documented way to have them.
 */
class TitledBarRenderer extends AbstractEventRenderer {
  render(
    context: CanvasRenderingContext2D,
    event: TitledEvent,
    _isSelected: boolean,
    leftPx: number,
    rightPx: number,
    yPx: number,
    heightPx: number,
  ) {
    context.beginPath()
    context.fillStyle = event.color ?? '#333333'
    const widthPx = Math.max(rightPx - leftPx, LEAST_WIDTH_PX)
    context.rect(leftPx, yPx - heightPx / 2, widthPx, heightPx)
    context.fill()
    if (!titled) return
    context.font = FONT
    context.textBaseline = 'middle'
    context.fillText(event.label, leftPx + widthPx + TITLE_GAP_PX, yPx)
  }

  getHitbox(_event: TitledEvent, leftPx: number, rightPx: number) {
    this.hitboxResult.left = leftPx
    this.hitboxResult.right = rightPx
    return this.hitboxResult
  }
}

const canvas = document.createElement('canvas')
canvas.style.cssText = 'display: block; width: 1280px; height: 300px'
const renderer = new TitledBarRenderer()
let timeline: Bars | null = null

function toEvent({ id, lane, fromDay, toDay, label }: BenchEvent): TitledEvent {
  return {
    id,
    label,
    axisId: lane,
    trackIndex: toDay > fromDay ? 0 : 1,
    from: fromDay * MS_PER_DAY,
    to: (toDay + 1) * MS_PER_DAY,
    color: COLORS[lane],
    renderer,
  }
}

function api(): Bars['api'] {
  if (!timeline) throw new Error('nothing is drawn yet')
  return timeline.api
}

/** Whether the canvas holds a pixel in the colour of a lane, which nothing but an event has. */
function showsEvents(): boolean {
  const context = canvas.getContext('2d')
  if (!context || canvas.width === 0) return false
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const wanted = new Set(Object.values(COLORS))
  for (let i = 0; i < data.length; i += 4) {
    const rgb = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0)
    if (wanted.has(`#${rgb.toString(16).padStart(6, '0')}`)) return true
  }
  return false
}

/** The library pans by wheel alone: a drag is made of its `setRange`, as a host would do it. */
function panByDrag() {
  let lastX: number | null = null
  canvas.addEventListener('pointerdown', (event) => {
    lastX = event.clientX
    canvas.setPointerCapture(event.pointerId)
  })
  canvas.addEventListener('pointermove', (event) => {
    if (lastX === null) return
    const { start, end } = api().getInterval()
    const shift = ((lastX - event.clientX) / canvas.offsetWidth) * (end - start)
    lastX = event.clientX
    api().setRange(start + shift, end + shift)
  })
  canvas.addEventListener('pointerup', () => {
    lastX = null
  })
}

/**
 * The library's own wheel stops at two months, where little is left to draw: so that it zooms the
 * same ten years as the others, a step of the wheel is made of its `setRange` too.
 */
function zoomByWheel() {
  const zoom = (event: WheelEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    const { start, end } = api().getInterval()
    const about = start + (event.offsetX / canvas.offsetWidth) * (end - start)
    const factor = Math.exp(event.deltaY * WHEEL_STEP)
    api().setRange(about - (about - start) * factor, about + (end - about) * factor)
  }
  canvas.addEventListener('wheel', zoom, { capture: true, passive: false })
}

const gravity: Library = {
  wheelZooms: true,
  draw: (container, text) => {
    timeline = new Timeline({
      settings: {
        start: BENCH_SPAN.first * MS_PER_DAY,
        end: BENCH_SPAN.last * MS_PER_DAY,
        axes: LANES.map((id, index) => ({
          id,
          tracksCount: TRACKS,
          top: index * TRACKS * TRACK_HEIGHT_PX,
          height: BAR_HEIGHT_PX,
        })),
        events: readEvents(text).map(toEvent),
      },
      viewConfiguration: { axes: { trackHeight: TRACK_HEIGHT_PX, lineHeight: TRACK_HEIGHT_PX } },
    })
    container.append(canvas)
    timeline.init(canvas)
    panByDrag()
    if (titled) zoomByWheel()
  },
  isShown: showsEvents,
  view: () => {
    const { start, end } = api().getInterval()
    return { from: start, to: end }
  },
  show: (fromDay, toDay) => api().setRange(fromDay * MS_PER_DAY, toDay * MS_PER_DAY),
  onDrawn: (listener) => {
    const canvasApi = api()
    const rerender = canvasApi.rerender.bind(canvasApi)
    canvasApi.rerender = (clearBeforeRender) => {
      rerender(clearBeforeRender)
      listener()
    }
  },
  dragFrom: () => ({ xPx: 640, yPx: 150 }),
}

offerPage(gravity)
