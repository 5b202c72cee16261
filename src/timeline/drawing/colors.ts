import { LANES, type Lane } from '../../domain/records'

/** The colours that the canvas paints with. */
export interface PlotColors {
  paper: string
  ink: string
  muted: string
  line: string
  accent: string
  lanes: Record<Lane, string>
}

export const FORCED_COLORS = '(forced-colors: active)'

/** Reads the palette's custom properties; where the system forces its colours, takes those. */
export function readColors(element: Element): PlotColors {
  const forced = typeof matchMedia === 'function' && matchMedia(FORCED_COLORS).matches
  const style = getComputedStyle(element)
  const read = (name: string, system: string) =>
    (forced ? '' : style.getPropertyValue(`--${name}`).trim()) || systemColor(element, system)
  return {
    paper: read('paper', 'Canvas'),
    ink: read('ink', 'CanvasText'),
    muted: read('muted', 'CanvasText'),
    line: read('line', 'GrayText'),
    accent: read('accent', 'Highlight'),
    lanes: Object.fromEntries(
      LANES.map((lane) => [lane, read(`lane-${lane}`, 'CanvasText')]),
    ) as Record<Lane, string>,
  }
}

/** What a system colour is, so that it can be made transparent. */
function systemColor(element: Element, name: string): string {
  const probe = document.createElement('span')
  probe.style.color = name
  element.parentElement?.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

/** A colour with some transparency. */
export function withAlpha(color: string, alpha: number): string {
  if (color.startsWith('#')) {
    const part = Math.round(alpha * 255)
    return `${color.slice(0, 7)}${part.toString(16).padStart(2, '0')}`
  }
  const [red, green, blue] = color.match(/[\d.]+/g) ?? []
  return blue === undefined ? color : `rgba(${red}, ${green}, ${blue}, ${alpha})`
}
