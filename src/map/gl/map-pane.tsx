import 'maplibre-gl/dist/maplibre-gl.css'
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { Topology } from 'topojson-specification'
import { mapGeometry } from '../geometry'
import type { MapEvents, MapFeed } from '../map-input'
import styles from './map-pane.module.css'
import { createMapView, type MapView } from './view'

interface MapPaneProps extends MapEvents {
  region: Topology
  world: Topology
  feed: MapFeed
  onReady: () => void
  /** The drawing surface was taken away, as browsers do when they need it elsewhere, or is back. */
  onLost: (isLost: boolean) => void
  /** The map cannot be drawn here; the reason in plain words. */
  onFailure: (reason: string) => void
}

/**
 * Mounts the map once and hands it every input of the feed, without drawing React again. Another
 * feed (a theme, a filter, a file that arrived) goes to the same map.
 */
export function MapPane({ region, world, feed, ...handlers }: MapPaneProps) {
  const container = useRef<HTMLDivElement>(null)
  const view = useRef<MapView>(null)
  const currentInput = useEffectEvent(() => feed.get())
  const onFailure = useEffectEvent(handlers.onFailure)
  const onReady = useEffectEvent(handlers.onReady)
  const onLost = useEffectEvent(handlers.onLost)
  const onChoose = useEffectEvent(handlers.onChoose)
  const onHover = useEffectEvent(handlers.onHover)
  const onNear = useEffectEvent(handlers.onNear)
  const onCamera = useEffectEvent(handlers.onCamera)

  useLayoutEffect(() => {
    const element = container.current
    if (!element) return
    const make = () => {
      const created = createMapView({
        container: element,
        geometry: mapGeometry(region, world),
        input: currentInput(),
        events: { onChoose, onHover, onNear, onCamera },
        onReady,
        onLost,
        onFailure,
      })
      view.current = created
      const observer = new ResizeObserver(created.resize)
      observer.observe(element)
      return () => {
        observer.disconnect()
        view.current = null
        created.destroy()
      }
    }
    let end: (() => void) | null = null
    let isGone = false
    // Still in this frame: what waits for the next one waits for all that the page does until then.
    // But after what stands around the map has measured itself, so that the first picture knows it.
    queueMicrotask(() => {
      if (isGone) return
      try {
        end = make()
      } catch (error) {
        onFailure(error instanceof Error ? error.message : String(error))
      }
    })
    return () => {
      isGone = true
      end?.()
    }
  }, [region, world])

  useEffect(() => {
    // One frame later and once a frame: the timeline has this frame to itself. Where drawing is
    // slow, more rarely.
    let frame = 0
    let timer = 0
    const update = () => {
      frame = 0
      view.current?.update(feed.get())
    }
    const nextFrame = () => {
      timer = 0
      frame ||= requestAnimationFrame(update)
    }
    const draw = () => {
      const paceMs = view.current?.paceMs ?? 0
      if (paceMs === 0) nextFrame()
      else if (frame === 0) timer ||= window.setTimeout(nextFrame, paceMs)
    }
    draw()
    const unsubscribe = feed.subscribe(draw)
    return () => {
      unsubscribe()
      clearTimeout(timer)
      cancelAnimationFrame(frame)
    }
  }, [feed])

  return <div ref={container} className={styles.map} />
}
