import { Map as MapIcon } from 'lucide-react'
import type { ViewPatch } from '../domain/view-state'
import { ViewLink } from '../panels/details/linked-text'
import styles from './map-link.module.css'

/** How a record shows on the map: a link to that view, and what will be seen there. */
export function MapLink({ patch, words }: { patch: ViewPatch; words: string }) {
  return (
    <ViewLink patch={patch} className={styles.onMap}>
      <MapIcon size={16} aria-hidden />
      <span>
        <strong>See it on the map</strong>
        <span className={styles.words}>{words}</span>
      </span>
    </ViewLink>
  )
}
