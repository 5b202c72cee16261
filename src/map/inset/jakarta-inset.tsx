import type { FeatureCollection } from 'geojson'
import { useMemo } from 'react'
import type { Position } from '../../domain/records'
import { insetPicture } from './inset-picture'
import styles from './jakarta-inset.module.css'

interface JakartaInsetProps {
  city: FeatureCollection
  /** Main roads, each as positions. */
  roads: readonly (readonly Position[])[]
  /** Where the Secretariat is on the date; null before it had offices. */
  home: { name: string; position: Position } | null
  /** What is selected in the city. */
  selected: Position | null
  onChoose: () => void
}

const WIDTH_PX = 150
const HEIGHT_PX = 112

/** The city in a corner of the region's map, as a button that leads there. */
export function JakartaInset({ city, roads, home, selected, onChoose }: JakartaInsetProps) {
  const picture = useMemo(() => insetPicture(city, WIDTH_PX, HEIGHT_PX), [city])
  const at = home && picture.at(home.position)
  const ring = selected && picture.at(selected)
  const name = home ? `Jakarta: ${home.name}. Show the city` : 'Jakarta. Show the city'
  return (
    <button
      type="button"
      className={styles.inset}
      aria-label={name}
      data-over-map
      onClick={onChoose}
    >
      <svg viewBox={`0 0 ${WIDTH_PX} ${HEIGHT_PX}`} aria-hidden="true">
        <path className={styles.land} d={picture.land} />
        <path className={styles.road} d={picture.linesOf(roads)} />
        <text className={styles.city} x={10} y={20}>
          Jakarta
        </text>
        {at && (
          <>
            <circle className={styles.home} cx={at[0]} cy={at[1]} r={5} />
            <text className={styles.name} {...beside(at)}>
              {home?.name}
            </text>
          </>
        )}
        {ring && <circle className={styles.ring} cx={ring[0]} cy={ring[1]} r={9} />}
      </svg>
    </button>
  )
}

/** A name stands over its dot, and in the middle of it as far as the picture reaches. */
function beside([x, y]: readonly [number, number]) {
  return { x: Math.min(Math.max(x, 62), WIDTH_PX - 62), y: y - 11 }
}
