import { Info, Languages } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { LabelLanguage } from '../domain/view-state'
import { Popover } from '../ui/popover'
import styles from './map-tools.module.css'

interface MapToolsProps {
  labels: LabelLanguage
  onLabels: (labels: LabelLanguage) => void
  /** Where the map comes from and what it does about borders. */
  children: ReactNode
}

/** What can be set on the map itself: the language of its names; and where it comes from. */
export function MapTools({ labels, onLabels, children }: MapToolsProps) {
  const [opener, setOpener] = useState<Element | null>(null)
  const isOwn = labels === 'endonym'
  return (
    <div className={styles.tools} data-over-map>
      <button
        type="button"
        aria-label="Names in each country’s own language"
        title={isOwn ? 'Write names in English' : 'Write names in each country’s own language'}
        aria-pressed={isOwn}
        onClick={() => onLabels(isOwn ? 'english' : 'endonym')}
      >
        <Languages size={17} aria-hidden />
      </button>
      <button
        type="button"
        aria-label="About this map"
        title="Borders and sources of this map"
        aria-expanded={opener !== null}
        onClick={({ currentTarget }) => setOpener(opener ? null : currentTarget)}
      >
        <Info size={17} aria-hidden />
      </button>
      {opener && (
        <Popover label="About this map" anchor={opener} onClose={() => setOpener(null)}>
          {children}
        </Popover>
      )}
    </div>
  )
}
