import { useQuery } from '@tanstack/react-query'
import { fileQuery } from '../../data/queries'
import type { Entry } from '../../domain/entries'
import { viewOf } from '../../domain/entry-view'
import type { Citations } from '../../panels/details/citations'
import { ForumParts } from '../../topics/forums/forum-parts'
import { useView } from '../../url/use-view'
import { useRecord } from '../state/record'

/** What a forum's card says beside its text. */
export function ForumRecord({ entry, citations }: { entry: Entry; citations: Citations }) {
  const { atlas } = useRecord()
  const day = useView('date')
  const { data } = useQuery(fileQuery(atlas ?? undefined, 'forums'))
  const forum = data?.content.forums.find(({ id }) => id === entry.id)
  if (!forum) return null
  return <ForumParts forum={forum} patch={viewOf(entry, day)} citations={citations} />
}
