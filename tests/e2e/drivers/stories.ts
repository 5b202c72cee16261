import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Story } from '../../../src/domain/story'

const FOLDER = join(import.meta.dirname, '../../../public/data/stories')

/** The stories as they are shipped. */
export const STORIES: readonly Story[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Story)

const overview = STORIES.find(({ id }) => id === 'overview')
if (!overview) throw new Error('there is no story "overview"')
export const OVERVIEW: Story = overview
