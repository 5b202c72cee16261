import { useEffect, useEffectEvent, useReducer } from 'react'
import { useView } from '../../url/use-view'

/** What became of the map that needs a graphics card; `away` while the viewer wants the other. */
type GlState = 'starting' | 'drawn' | 'late' | 'lost' | 'failed' | 'away'

export interface MapRenderer {
  /** What draws the map that is seen. */
  shown: 'webgl' | 'svg'
  /** WebGL is kept, or on its way: it takes over again when it can. */
  hasGl: boolean
  /** Another number is another try: a surface that does not come back is made anew. */
  attempt: number
  isGlDrawn: boolean
  /** Why the map is drawn as SVG though nobody asked for it; null where that is not so. */
  reason: string | null
  onReady: () => void
  onLost: (isLost: boolean) => void
  onFailure: () => void
}

/** What is only slow takes over when it comes. */
const LATE_MS = 15_000
/** Browsers give a lost surface back within moments, or never. */
const NEW_SURFACE_MS = 9000
const MOST_ATTEMPTS = 3

const REASONS: Partial<Record<GlState, string>> = {
  late: 'The map is drawn in its simple form until its usual form has loaded. All of it works.',
  lost: 'The map is drawn in its simple form until the browser gives its graphics back. All of it works.',
  failed:
    'The map is drawn in its simple form: the usual one cannot be drawn here. All of it works.',
}

interface State {
  gl: GlState
  attempt: number
}

function nextState(state: State, change: GlState | 'retry'): State {
  const { gl, attempt } = state
  // For good: what failed does not come back by itself.
  if (gl === 'failed') return state
  if (change === 'retry') return { gl, attempt: attempt + 1 }
  return { gl: change, attempt }
}

/** Which of the two maps is seen: the viewer's choice, else WebGL wherever and whenever it works. */
export function useMapRenderer(): MapRenderer {
  const isChosen = useView('renderer') === 'svg'
  const [{ gl, attempt }, change] = useReducer(nextState, { gl: 'starting', attempt: 0 })
  useEffect(() => {
    if (isChosen) change('away')
  }, [isChosen])
  useAfter(gl === 'starting' ? 'starting' : null, LATE_MS, () => change('late'))
  const isWaiting = gl === 'lost' && attempt < MOST_ATTEMPTS
  useAfter(isWaiting ? `lost ${attempt}` : null, NEW_SURFACE_MS, () => change('retry'))
  const stands = gl === 'starting' || gl === 'drawn'
  return {
    shown: isChosen || !stands ? 'svg' : 'webgl',
    hasGl: !isChosen && gl !== 'failed',
    attempt,
    isGlDrawn: gl === 'drawn',
    reason: isChosen ? null : (REASONS[gl] ?? null),
    onReady: () => change('drawn'),
    onLost: (isLost) => change(isLost ? 'lost' : 'drawn'),
    onFailure: () => change('failed'),
  }
}

/** Does something when a state has lasted; null is no state to wait in. */
function useAfter(state: string | null, delayMs: number, act: () => void) {
  const then = useEffectEvent(act)
  useEffect(() => {
    if (state === null) return
    const timer = setTimeout(() => then(), delayMs)
    return () => clearTimeout(timer)
  }, [state, delayMs])
}
