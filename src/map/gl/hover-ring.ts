import { type Map as MapLibreMap, Marker } from 'maplibre-gl'
import type { MapPoint } from '../map-input'
import styles from './hover-ring.module.css'

/** The ring around the place of an event that is hovered elsewhere on the page. */
export interface HoverRing {
  draw: (points: readonly MapPoint[]) => void
}

/**
 * An element over the map, where all else is drawn on its surface: it comes and goes with every
 * mark that the pointer crosses, and as a source it would be sent and drawn anew each time.
 */
export function createHoverRing(map: MapLibreMap): HoverRing {
  let marker: Marker | null = null
  return {
    draw: (points) => {
      marker?.remove()
      const hovered = points.find(({ kind }) => kind === 'hover')
      if (!hovered) return
      marker ??= new Marker({ element: ringElement(), opacityWhenCovered: '0' })
      marker.setLngLat([...hovered.position]).addTo(map)
    },
  }
}

function ringElement(): HTMLElement {
  const element = document.createElement('div')
  element.className = styles.ring ?? ''
  element.setAttribute('aria-hidden', 'true')
  return element
}
