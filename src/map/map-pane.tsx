import 'maplibre-gl/dist/maplibre-gl.css'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { Topology } from 'topojson-specification'
import { mapGeometry } from './geometry'
import type { MapEvents, MapFeed } from './map-input'
import styles from './map-pane.module.css'
import { createMapView } from './view'

interface MapPaneProps extends MapEvents {
  region: Topology
  world: Topology
  /** Names to write on the map, by ISO 3166-1 alpha-3 code. */
  names: ReadonlyMap<string, string>
  feed: MapFeed
  onReady: () => void
  /** The map cannot be drawn here; the reason in plain words. */
  onFailure: (reason: string) => void
}

/** Mounts the map and hands it every input of the feed, without drawing React again. */
export function MapPane({ region, world, names, feed, ...handlers }: MapPaneProps) {
  const container = useRef<HTMLDivElement>(null)
  const onFailure = useEffectEvent(handlers.onFailure)
  const onReady = useEffectEvent(handlers.onReady)
  const onChoose = useEffectEvent(handlers.onChoose)
  const onHoverCountry = useEffectEvent(handlers.onHoverCountry)
  const onCamera = useEffectEvent(handlers.onCamera)

  useEffect(() => {
    const element = container.current
    if (!element) return
    try {
      const view = createMapView({
        container: element,
        geometry: mapGeometry(region, world),
        names,
        input: feed.get(),
        events: { onChoose, onHoverCountry, onCamera },
        onReady,
      })
      // One frame later and once a frame: the timeline has this frame to itself.
      let frame = 0
      const unsubscribe = feed.subscribe(() => {
        frame ||= requestAnimationFrame(() => {
          frame = 0
          view.update(feed.get())
        })
      })
      const observer = new ResizeObserver(view.resize)
      observer.observe(element)
      return () => {
        observer.disconnect()
        cancelAnimationFrame(frame)
        unsubscribe()
        view.destroy()
      }
    } catch (error) {
      onFailure(error instanceof Error ? error.message : String(error))
      return
    }
  }, [region, world, names, feed])

  return <div ref={container} className={styles.map} />
}
