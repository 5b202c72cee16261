import type { Camera } from '../../domain/view-state'
import { sameCamera } from '../../domain/view-state'
import { sameFraming } from '../framing'
import type { MapInput } from '../map-input'
import type { ScreenPoint } from '../target'
import { between, panned, zoomed } from './move-view'
import { type SizePx, type SurfaceView, surfaceView } from './surface-view'

const FLIGHT_MS = 700
/** A wheel has come to rest when it was silent this long. */
const REST_MS = 160

export interface CameraState {
  view: SurfaceView
  /** On its way or under a hand: what takes long to draw can wait. */
  isMoving: boolean
}

export interface CameraDriver {
  /** Null until it has been told what to look at. */
  get: () => CameraState | null
  subscribe: (listener: () => void) => () => void
  /** Looks where the input wants, in a flight where that has changed; a hand on the map wins. */
  aim: (input: MapInput, size: SizePx) => void
  pan: (dx: number, dy: number) => void
  /** @param at the point that stays where it is */
  zoom: (levels: number, at?: ScreenPoint) => void
  /** A hand is on the map. */
  hold: () => void
  /** The hand has let go: the camera is the viewer's now. */
  release: () => void
  stop: () => void
}

/** Moves the camera: under a hand, by wheel and keys, and in flights of its own. */
export function createCameraDriver(onCamera: (camera: Camera) => void): CameraDriver {
  let state: CameraState | null = null
  let aimed: { input: MapInput; size: SizePx } | null = null
  let isHeld = false
  let frame = 0
  let rest = 0
  const listeners = new Set<() => void>()
  const set = (view: SurfaceView, isMoving: boolean) => {
    state = { view, isMoving }
    for (const listener of listeners) listener()
  }
  const fly = (from: SurfaceView, to: SurfaceView, start = performance.now()) => {
    frame = requestAnimationFrame((now) => {
      const share = Math.min(Math.max((now - start) / FLIGHT_MS, 0), 1)
      set(share === 1 ? to : between(from, to, eased(share)), share < 1)
      if (share < 1) fly(from, to, start)
    })
  }
  const handed = () => {
    if (!state) return
    set(state.view, false)
    onCamera(roundedCamera(state.view.camera))
  }
  const byHand = (move: (view: SurfaceView) => SurfaceView) => {
    if (!state) return
    cancelAnimationFrame(frame)
    clearTimeout(rest)
    set(move(state.view), true)
    if (!isHeld) rest = window.setTimeout(handed, REST_MS)
  }
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    aim: (input, size) => {
      const before = aimed
      aimed = { input, size }
      if (isHeld) return
      const goal = surfaceView(input, size)
      const how = state && before ? wayTo(before, aimed, state.view) : 'jump'
      if (how === 'stay') return
      cancelAnimationFrame(frame)
      clearTimeout(rest)
      if (how === 'fly' && state) fly(state.view, goal)
      else set(goal, false)
    },
    pan: (dx, dy) => byHand((view) => panned(view, dx, dy)),
    zoom: (levels, at) => byHand((view) => zoomed(view, levels, at)),
    hold: () => {
      isHeld = true
      cancelAnimationFrame(frame)
    },
    release: () => {
      isHeld = false
      if (state?.isMoving) handed()
    },
    stop: () => {
      cancelAnimationFrame(frame)
      clearTimeout(rest)
    },
  }
}

type Aim = { input: MapInput; size: SizePx }

/** As the map of MapLibre goes: to a camera of the viewer's own at once, to a framing in a flight. */
function wayTo(before: Aim, now: Aim, view: SurfaceView): 'stay' | 'jump' | 'fly' {
  const { input, size } = now
  const turned = before.input.projection !== input.projection
  const resized = before.size.widthPx !== size.widthPx || before.size.heightPx !== size.heightPx
  if (turned || resized) return 'jump'
  if (input.camera) {
    const isHere = sameCamera(roundedCamera(view.camera), input.camera)
    const isNew = !sameCamera(before.input.camera, input.camera)
    return isNew && !isHere ? 'jump' : 'stay'
  }
  const released = before.input.camera !== null
  const moved = !sameFraming(before.input.framing, input.framing)
  const isOther = released || moved || before.input.padding !== input.padding
  if (!isOther) return 'stay'
  return input.reducedMotion ? 'jump' : 'fly'
}

const eased = (share: number) => share * share * (3 - 2 * share)

/** As the address can hold it. */
export function roundedCamera({ zoom, latitude, longitude, bearing, pitch }: Camera): Camera {
  const rounded = (value: number, digits: number) => Number(value.toFixed(digits))
  return {
    zoom: rounded(zoom, 2),
    latitude: rounded(latitude, 4),
    longitude: rounded(longitude, 4),
    bearing: rounded(bearing, 1),
    pitch: rounded(pitch, 1),
  }
}
