import type { Entry } from '../../domain/entries'
import type { EntryIndex } from '../../domain/entry-index'
import { EntryList } from '../../panels/details/entry-list'
import { MapLink } from '../map-link'
import { CONCEPT_VIEWS } from './concept-views'

/** Where a concept was written down, and how it shows on the map; nothing for other records. */
export function ConceptParts({ id, index }: { id: string; index: EntryIndex }) {
  const view = CONCEPT_VIEWS[id]
  if (!view) return null
  const events = view.writtenIn.map(index.get).filter((entry): entry is Entry => entry !== null)
  return (
    <>
      <MapLink patch={{ place: null, ...view.patch }} words={view.words} />
      <EntryList title="Where it was written down" entries={events} />
    </>
  )
}
