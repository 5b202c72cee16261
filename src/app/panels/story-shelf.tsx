import { useQueries, useQueryClient } from '@tanstack/react-query'
import { storyQuery } from '../../data/queries'
import { stepPatch } from '../../story/step-view'
import { StoryList } from '../../story/story-list'
import { useViewStore } from '../../url/use-view'
import { useRecord } from '../state/record'

/** The guided stories, with a press to open one at its first step. */
export function StoryShelf() {
  const { atlas, settled } = useRecord()
  const client = useQueryClient()
  const views = useViewStore()
  const lines = atlas?.stories ?? []
  const stories = useQueries({
    queries: lines.map(({ id }) => storyQuery(settled && atlas ? atlas : undefined, id)),
  })
  const open = async (id: string) => {
    if (!atlas) return
    try {
      const story = await client.ensureQueryData(storyQuery(atlas, id))
      views.patch(stepPatch(story, 1))
    } catch {
      // Whoever stands behind a story in the address says what is wrong with it.
      views.patch({ story: id })
    }
  }
  return (
    <StoryList
      lines={lines.map((line, index) => ({ line, story: stories[index]?.data ?? null }))}
      onOpen={open}
    />
  )
}
