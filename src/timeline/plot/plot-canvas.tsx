import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { type PlotColors, readColors } from '../drawing/colors'
import { onLookChange } from '../drawing/look-change'
import { AXIS_HEIGHT_PX } from '../drawing/paint-axis'
import { paintPicture, paintStretch } from '../drawing/paint-picture'
import type { PlotPicture } from '../drawing/picture'
import { staleStretch } from '../drawing/stale-part'
import type { Scene, SceneInput } from '../layout/scene'
import { axisContext, ticksFor } from '../layout/ticks'
import type { TimelineIndex } from '../layout/timeline-index'
import styles from '../timeline.module.css'
import type { WindowMotion } from '../window/window-motion'

/** All of a picture but what the window decides. */
export type StillPicture = Omit<PlotPicture, 'scene' | 'ticks' | 'context'>

interface PlotCanvasProps {
  index: TimelineIndex
  motion: WindowMotion
  picture: StillPicture
  widthPx: number
  /** Rises as labels arrive in the index. */
  version: number
  sceneAt: (input: SceneInput, version: number) => Scene
  /** Holds what the last picture showed, for whoever has to find a mark under the pointer. */
  sceneRef: RefObject<Scene | null>
}

/**
 * The picture of lanes, axis and marks. It follows the window frame by frame by itself, without
 * React; a change of its input draws it once more before the browser paints, and another date no
 * more of it than it changes.
 */
export function PlotCanvas(props: PlotCanvasProps) {
  const { index, motion, picture, widthPx, version, sceneAt, sceneRef } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const colors = useRef<PlotColors | null>(null)
  /** What stands on the canvas; null where it has to be drawn anew. */
  const drawn = useRef<PlotPicture | null>(null)
  const heightPx = Math.ceil(picture.lanesHeightPx + AXIS_HEIGHT_PX * picture.unit)
  const draw = useEffectEvent(() => {
    const window = motion.get()
    const { geometry, unit } = picture
    const scene = sceneAt({ index, window, widthPx, geometry }, version)
    sceneRef.current = scene
    const element = canvas.current
    if (!element) return
    if (fitCanvas(element, widthPx, heightPx)) drawn.current = null
    const context = contextOf(element)
    if (!context) return
    colors.current ??= readColors(element)
    const brush = { context, colors: colors.current }
    const ticks = ticksFor(window, widthPx, unit)
    const whole = { ...picture, scene, ticks, context: axisContext(window, ticks) }
    const stale = drawn.current && staleStretch(drawn.current, whole)
    if (stale) paintStretch(brush, whole, heightPx, stale, devicePixelRatio)
    else paintPicture(brush, whole, heightPx)
    drawn.current = whole
  })
  const drawAnew = useEffectEvent(() => {
    colors.current = null
    drawn.current = null
    draw()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these is a reason to draw.
  useLayoutEffect(draw, [index, motion, picture, widthPx, heightPx, version])
  useEffect(() => motion.subscribe(draw), [motion])
  useEffect(() => {
    const element = canvas.current
    return element ? onLookChange(element, () => drawAnew()) : undefined
  }, [])
  return <canvas ref={canvas} className={styles.canvas} aria-hidden />
}

/** @returns whether the canvas had another size: it is blank then */
function fitCanvas(canvas: HTMLCanvasElement, widthPx: number, heightPx: number): boolean {
  const width = Math.round(widthPx * devicePixelRatio)
  const height = Math.round(heightPx * devicePixelRatio)
  if (canvas.width === width && canvas.height === height) return false
  canvas.width = width
  canvas.height = height
  canvas.style.width = `${widthPx}px`
  canvas.style.height = `${heightPx}px`
  return true
}

/** The canvas' context with its units set to CSS pixels; null where there is none (tests). */
function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  // The tests' document has no canvas and says so on the console at every call.
  if (typeof CanvasRenderingContext2D === 'undefined') return null
  const context = canvas.getContext('2d')
  context?.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0)
  return context
}
