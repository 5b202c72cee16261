import * as z from 'zod/mini'
import type { Story, StoryLine } from '../../domain/story'
import { id, localText, sources } from './parts'

const step = z.object({
  id,
  title: localText,
  text: localText,
  notes: localText,
  question: localText,
  view: z.string().check(z.regex(/^[^?#]*$/, 'must be a query string without "?"')),
  sources,
})

/** A guided story is a file of its own. */
export const storySchema = z.object({
  id,
  title: localText,
  summary: localText,
  minutes: z.int().check(z.gte(1)),
  steps: z.array(step).check(z.minLength(1)),
}) satisfies z.ZodMiniType<Story>

/** How the manifest names it. */
export const storyLineSchema = z.object({
  id,
  title: localText,
  file: z.string(),
}) satisfies z.ZodMiniType<StoryLine>
