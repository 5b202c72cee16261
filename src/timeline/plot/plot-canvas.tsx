import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { onColorsChange, type PlotColors, readColors } from '../drawing/colors'
import { AXIS_HEIGHT_PX, paintAxis, paintPeriod } from '../drawing/paint-axis'
import { paintGhosts } from '../drawing/paint-ghosts'
import { paintGroups, paintLabels } from '../drawing/paint-labels'
import { paintMarks } from '../drawing/paint-marks'
import { paintSides } from '../drawing/paint-sides'
import type { PlotPicture } from '../drawing/picture'
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
 * React; a change of its input draws it once more before the browser paints.
 */
export function PlotCanvas(props: PlotCanvasProps) {
  const { index, motion, picture, widthPx, version, sceneAt, sceneRef } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const colors = useRef<PlotColors | null>(null)
  const heightPx = Math.ceil(picture.lanesHeightPx + AXIS_HEIGHT_PX * picture.unit)
  const draw = useEffectEvent(() => {
    const window = motion.get()
    const { geometry, unit } = picture
    const scene = sceneAt({ index, window, widthPx, geometry }, version)
    sceneRef.current = scene
    const element = canvas.current
    const context = element && contextOf(element, widthPx, heightPx)
    if (!element || !context) return
    colors.current ??= readColors(element)
    const brush = { context, colors: colors.current }
    const ticks = ticksFor(window, widthPx, unit)
    const whole = { ...picture, scene, ticks, context: axisContext(window, ticks) }
    context.clearRect(0, 0, widthPx, heightPx)
    paintPeriod(brush, whole)
    paintAxis(brush, whole)
    paintGhosts(brush, whole)
    paintMarks(brush, whole)
    paintGroups(brush, whole)
    paintLabels(brush, whole)
    paintSides(brush, whole)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these is a reason to draw.
  useLayoutEffect(draw, [index, motion, picture, widthPx, heightPx, version])
  useEffect(() => motion.subscribe(draw), [motion])
  useEffect(
    () =>
      onColorsChange(() => {
        colors.current = null
        draw()
      }),
    [],
  )
  return <canvas ref={canvas} className={styles.canvas} aria-hidden />
}

/** The canvas' context with its units set to CSS pixels; null where there is none (tests). */
function contextOf(canvas: HTMLCanvasElement, widthPx: number, heightPx: number) {
  const ratio = devicePixelRatio
  const width = Math.round(widthPx * ratio)
  const height = Math.round(heightPx * ratio)
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width
    canvas.height = height
    canvas.style.width = `${widthPx}px`
    canvas.style.height = `${heightPx}px`
  }
  // The tests' document has no canvas and says so on the console at every call.
  if (typeof CanvasRenderingContext2D === 'undefined') return null
  const context = canvas.getContext('2d')
  context?.setTransform(ratio, 0, 0, ratio, 0, 0)
  return context
}
