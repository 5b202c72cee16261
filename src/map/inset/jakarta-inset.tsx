import { useMemo } from 'react'
import type { Palette } from '../../ui/palette'
import { Shapes } from '../svg/shape-element'
import { INSET_SIZE, type InsetContent, insetShapes } from './inset-shapes'
import styles from './jakarta-inset.module.css'

interface JakartaInsetProps {
  content: InsetContent
  palette: Palette
  onChoose: () => void
}

const { widthPx, heightPx } = INSET_SIZE
/** Nothing in the plan is hatched. */
const noHatch = (color: string) => color

/** The city in a corner of the region's map, as a button that leads there. */
export function JakartaInset({ content, palette, onChoose }: JakartaInsetProps) {
  const { home } = content
  const shapes = useMemo(() => insetShapes(content, palette), [content, palette])
  const name = home ? `Jakarta: ${home.name}. Show the city` : 'Jakarta. Show the city'
  return (
    <button
      type="button"
      className={styles.inset}
      aria-label={name}
      data-over-map
      onClick={onChoose}
    >
      <svg viewBox={`0 0 ${widthPx} ${heightPx}`} aria-hidden="true">
        <Shapes shapes={shapes} hatchId={noHatch} />
      </svg>
    </button>
  )
}
