import { Map as MapIcon } from 'lucide-react'
import type { Entry } from '../../domain/entries'
import type { EntryIndex } from '../../domain/entry-index'
import { EntryList } from '../../panels/details/entry-list'
import { ViewLink } from '../../panels/details/linked-text'
import { CONCEPT_VIEWS } from './concept-views'
import styles from './concepts.module.css'

/** Where a concept was written down, and how it shows on the map; nothing for other records. */
export function ConceptParts({ id, index }: { id: string; index: EntryIndex }) {
  const view = CONCEPT_VIEWS[id]
  if (!view) return null
  const events = view.writtenIn.map(index.get).filter((entry): entry is Entry => entry !== null)
  return (
    <>
      <ViewLink patch={{ place: null, ...view.patch }} className={styles.onMap}>
        <MapIcon size={16} aria-hidden />
        <span>
          <strong>See it on the map</strong>
          <span className={styles.words}>{view.words}</span>
        </span>
      </ViewLink>
      <EntryList title="Where it was written down" entries={events} />
    </>
  )
}
