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

const FORCED_COLORS = '(forced-colors: active)'

/** Reads the palette's custom properties; where the system forces its colours, names those. */
export function readColors(element: Element): PlotColors {
  const forced = typeof matchMedia === 'function' && matchMedia(FORCED_COLORS).matches
  const style = getComputedStyle(element)
  const read = (name: string, system: string) =>
    forced ? system : style.getPropertyValue(`--${name}`).trim() || system
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

/** Calls back when the colours may have changed: the theme's choice, the system's wish. */
export function onColorsChange(listener: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', FORCED_COLORS].map((query) => matchMedia(query))
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    observer.disconnect()
    for (const query of queries) query.removeEventListener('change', listener)
  }
}
