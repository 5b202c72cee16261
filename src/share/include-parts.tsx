import { periodInWords } from '../domain/period'
import { LANE_NAMES } from '../domain/records'
import type { ViewState } from '../domain/view-state'
import styles from './include-parts.module.css'
import type { SharePart } from './share-link'

interface IncludePartsProps {
  view: ViewState
  /** The parts that the view has something of its own in. */
  parts: readonly SharePart[]
  left: ReadonlySet<SharePart>
  onLeft: (left: ReadonlySet<SharePart>) => void
}

/** What goes along with the link; only what there is to leave out is asked. */
export function IncludeParts({ view, parts, left, onLeft }: IncludePartsProps) {
  if (parts.length === 0) return null
  const toggle = (part: SharePart) => {
    const next = new Set(left)
    if (!next.delete(part)) next.add(part)
    onLeft(next)
  }
  return (
    <fieldset className={styles.include}>
      <legend>Include</legend>
      {parts.map((part) => (
        <label key={part}>
          <input type="checkbox" checked={!left.has(part)} onChange={() => toggle(part)} />
          {WORDS[part](view)}
        </label>
      ))}
    </fieldset>
  )
}

const WORDS: Record<SharePart, (view: ViewState) => string> = {
  camera: () => 'My place on the map',
  filters: (view) => `My filters: ${filtersInWords(view)}`,
  theme: ({ theme, renderer }) => `My theme: ${theme}${renderer === 'svg' ? ', simple map' : ''}`,
}

function filtersInWords({ pillar, period, q }: ViewState): string {
  return [
    ...pillar.map((lane) => LANE_NAMES[lane]),
    ...(period ? [periodInWords(period)] : []),
    ...(q === '' ? [] : [`“${q}”`]),
  ].join(', ')
}
