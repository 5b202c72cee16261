import { Minus, Plus } from 'lucide-react'
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Topology } from 'topojson-specification'
import { useSize } from '../../ui/use-size'
import { tellFocus } from '../focus-point'
import { FINE_ZOOM } from '../framing'
import { type MapGeometry, mapGeometry } from '../geometry'
import type { MapEvents, MapFeed, MapInput } from '../map-input'
import { restingCamera } from '../resting-camera'
import { type CameraState, createCameraDriver, roundedCamera } from './camera-driver'
import { listenToGestures } from './gestures'
import { groundShapes } from './land-shapes'
import { locator } from './locate'
import { createPainter } from './map-shapes'
import { createTextMeasure } from './measure-text'
import { onSurface } from './on-surface'
import { HatchPatterns, Shapes } from './shape-element'
import { surfaceProjection } from './surface-projection'
import styles from './svg-map-pane.module.css'
import { useGround } from './use-ground'

interface SvgMapPaneProps extends MapEvents {
  region: Topology
  world: Topology
  feed: MapFeed
  onReady: () => void
}

/** The map without WebGL: the same input, the same answers, drawn as SVG. */
export function SvgMapPane({ region, world, feed, ...handlers }: SvgMapPaneProps) {
  const container = useRef<HTMLDivElement>(null)
  const coarse = useMemo(() => mapGeometry(region, world), [region, world])
  const size = useSize(container)
  const input = useFeed(feed)
  const geometry = input.fine ?? coarse
  const onCamera = useEffectEvent(handlers.onCamera)
  const [driver] = useState(() => createCameraDriver((camera) => onCamera(camera)))
  const state = useSyncExternalStore(driver.subscribe, driver.get)
  const onReady = useEffectEvent(handlers.onReady)
  const onChoose = useEffectEvent(handlers.onChoose)
  const onHover = useEffectEvent(handlers.onHover)
  // Another feed comes with every late file: a drag that is under way goes on all the same.
  const currentInput = useEffectEvent(() => feed.get())

  useLayoutEffect(() => {
    if (size && size.widthPx > 0 && size.heightPx > 0) driver.aim(input, size)
  }, [driver, input, size])
  useEffect(() => driver.stop, [driver])
  useEffect(() => {
    const element = container.current
    if (!element) return
    return onSurface(element, listenToGestures, { driver, currentInput, onChoose, onHover })
  }, [driver])
  const onNear = useEffectEvent(handlers.onNear)
  const isNear = state !== null && state.view.camera.zoom >= FINE_ZOOM
  useEffect(() => {
    if (isNear) onNear()
  }, [isNear])
  useLayoutEffect(() => {
    if (!container.current || !state) return
    const { view } = state
    tellFocus(container.current, input, locator(view, surfaceProjection(view)))
  }, [input, state])
  const isDrawn = state !== null
  useEffect(() => {
    if (isDrawn) onReady()
  }, [isDrawn])

  return (
    <div
      ref={container}
      className={styles.map}
      data-cooperative={input.cooperative || undefined}
      data-camera={
        state && !state.isMoving ? restingCamera(roundedCamera(state.view.camera)) : undefined
      }
      role="application"
      aria-label="Map surface: arrow keys pan, plus and minus zoom"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move it.
      tabIndex={0}
    >
      {state && <Drawing {...{ geometry, input, state }} />}
      <div className={styles.controls} data-over-map>
        <button type="button" aria-label="Zoom in" onClick={() => driver.zoom(1)}>
          <Plus size={18} aria-hidden />
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => driver.zoom(-1)}>
          <Minus size={18} aria-hidden />
        </button>
      </div>
    </div>
  )
}

interface DrawingProps {
  geometry: MapGeometry
  input: MapInput
  state: CameraState
}

/** The ground moves as a whole under a hand; what lies on it keeps its size. */
function Drawing({ geometry, input, state }: DrawingProps) {
  const id = useId()
  const hatchId = useCallback((color: string) => `hatch${id}${color.slice(1)}`, [id])
  const { ground, transform } = useGround(geometry, state)
  const { palette, countries, selectedCountry, hoveredCountries } = input
  const below = useMemo(
    () => groundShapes(ground, { palette, countries, selectedCountry, hoveredCountries }),
    [ground, palette, countries, selectedCountry, hoveredCountries],
  )
  const painter = useMemo(() => createPainter(geometry, createTextMeasure(600)), [geometry])
  const above = painter.over(input, state.view)
  const { widthPx, heightPx } = state.view
  return (
    <svg width={widthPx} height={heightPx} viewBox={`0 0 ${widthPx} ${heightPx}`} aria-hidden>
      <HatchPatterns shapes={below} hatchId={hatchId} />
      <g className={styles.ground} transform={transform}>
        <Shapes shapes={below} hatchId={hatchId} />
      </g>
      <g className={styles.above}>
        <Shapes shapes={above} hatchId={hatchId} />
      </g>
    </svg>
  )
}

/** The last input, once a frame at most: the timeline has the frame of a drag to itself. */
function useFeed(feed: MapFeed): MapInput {
  const [state, setState] = useState(() => ({ feed, input: feed.get() }))
  useEffect(() => {
    let frame = 0
    const read = () => {
      frame = 0
      setState({ feed, input: feed.get() })
    }
    const unsubscribe = feed.subscribe(() => {
      frame ||= requestAnimationFrame(read)
    })
    read()
    return () => {
      unsubscribe()
      cancelAnimationFrame(frame)
    }
  }, [feed])
  return state.input
}
