import type { Span } from '../../domain/atlas'
import type { DatedEvent, TimelineEvent } from '../../domain/events'
import { timeScale } from '../layout/scale'

/** How much happened when, as one SVG path of bars that stand on the foot of the strip. */
interface DensityInput {
  events: readonly DatedEvent<TimelineEvent>[]
  span: Span
  widthPx: number
  heightPx: number
}

const BAR_PX = 6
const STEP_PX = 8
const LEAST_PX = 3

/** Linear in the events. Heights go by the square root, so that one crowd does not flatten the rest. */
export function densityPath({ events, span, widthPx, heightPx }: DensityInput): string {
  const count = Math.max(1, Math.floor(widthPx / STEP_PX))
  const bins = new Uint32Array(count)
  const scale = timeScale({ from: span.first, to: span.last }, widthPx)
  for (const { day } of events) {
    const bin = Math.floor(scale.toPx(day) / STEP_PX)
    if (bin >= 0 && bin < count) bins[bin] = (bins[bin] ?? 0) + 1
  }
  const most = Math.sqrt(Math.max(1, ...bins))
  let path = ''
  bins.forEach((events, bin) => {
    if (events === 0) return
    const height = LEAST_PX + (Math.sqrt(events) / most) * (heightPx - LEAST_PX - 4)
    path += `M${bin * STEP_PX + 1} ${heightPx - 1}v${-height.toFixed(1)}h${BAR_PX}v${height.toFixed(1)}z`
  })
  return path
}
