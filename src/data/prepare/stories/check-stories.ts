import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Span, spanOf } from '../../../domain/atlas'
import type { Story, StoryLine } from '../../../domain/story'
import { FileProblem, type Problem } from '../../problems'
import { readObject } from '../../read-file'
import { atlasSchema } from '../../schema/atlas'
import { storySchema } from '../../schema/story'
import type { LoadedFiles } from '../load-record'
import { type KnownToSteps, knownToSteps, stepFaults } from './check-step'

const FOLDER = 'stories'
/** Fewer tell no story, more do not fit into a lesson. */
const STEPS = { least: 6, most: 12 }

/**
 * Faults of the guided stories: their lines in the manifest, their files, and every step with the
 * view that it shows.
 * @param folder path of `public/data`
 */
export function storyProblems(folder: string, files: LoadedFiles): Problem[] {
  const manifest = readManifest(folder)
  if (!manifest) return []
  const { lines, span } = manifest
  const known = knownToSteps(files, span)
  return [
    ...lines.flatMap((line, index) => lineProblems(line, lines.slice(0, index))),
    ...unlisted(folder, lines),
    ...lines.flatMap((line) => fileProblems(folder, line, known)),
  ]
}

/** A manifest that cannot be read is reported with the files that it names. */
function readManifest(folder: string): { lines: StoryLine[]; span: Span } | null {
  try {
    const text = readFileSync(join(folder, 'atlas.json'), 'utf8')
    const atlas = atlasSchema.safeParse(readObject('atlas.json', text))
    const span = atlas.success ? spanOf(atlas.data) : null
    return atlas.success && span ? { lines: atlas.data.stories ?? [], span } : null
  } catch {
    return null
  }
}

function shape(file: string, detail: string): Problem {
  return { code: 'file-shape', file, detail }
}

function lineProblems({ id, file }: StoryLine, before: readonly StoryLine[]): Problem[] {
  const path = `${FOLDER}/${id}.json`
  const problems: Problem[] = []
  if (file !== path) problems.push(shape('atlas.json', `the file of "${id}" must be "${path}"`))
  if (before.some((line) => line.id === id)) {
    const detail = 'an earlier line lists a story of this id'
    problems.push({
      code: 'duplicate-id',
      file: 'atlas.json',
      record: id,
      field: 'stories',
      detail,
    })
  }
  return problems
}

/** A story that the manifest does not list is found by nobody. */
function unlisted(folder: string, lines: readonly StoryLine[]): Problem[] {
  if (!existsSync(join(folder, FOLDER))) return []
  return readdirSync(join(folder, FOLDER))
    .map((name) => `${FOLDER}/${name}`)
    .filter((path) => !lines.some(({ file }) => file === path))
    .map((path) => shape(path, 'the manifest does not list this story'))
}

function fileProblems(folder: string, line: StoryLine, known: KnownToSteps): Problem[] {
  const { file } = line
  try {
    const value = readObject(file, readFileSync(join(folder, file), 'utf8'))
    const { $schema } = value
    const hasSchema = typeof $schema === 'string' && existsSync(join(folder, FOLDER, $schema))
    return [
      ...(hasSchema ? [] : [shape(file, '$schema must name a file under ../schema/')]),
      ...contentProblems(value, line, known),
    ]
  } catch (error) {
    if (error instanceof FileProblem) return [error.problem]
    return [{ code: 'file-missing', file, detail: 'the manifest lists it' }]
  }
}

function contentProblems(
  value: Record<string, unknown>,
  line: StoryLine,
  known: KnownToSteps,
): Problem[] {
  const { file } = line
  const reading = storySchema.safeParse(value)
  if (!reading.success) return reading.error.issues.map((issue) => issueProblem(file, value, issue))
  const story: Story = reading.data
  return [
    ...storyDetails(story, line).map((detail) => shape(file, detail)),
    ...story.steps.flatMap((step, index) =>
      stepFaults(step, story.steps.slice(0, index), known).map(
        (fault): Problem => ({ file, record: step.id, ...fault }),
      ),
    ),
  ]
}

/** A fault of shape within a step is told of that step. */
function issueProblem(
  file: string,
  value: Record<string, unknown>,
  { path, message: detail }: { path: readonly PropertyKey[]; message: string },
): Problem {
  const [list, index, ...rest] = path
  if (list !== 'steps' || typeof index !== 'number') {
    return shape(file, `${path.join('.') || 'the story'}: ${detail}`)
  }
  const step: unknown = Array.isArray(value.steps) ? value.steps[index] : null
  const id = typeof step === 'object' && step !== null && 'id' in step ? step.id : null
  const record = typeof id === 'string' ? id : `steps[${index}]`
  return { code: 'step-unsound', file, record, field: rest.join('.') || 'step', detail }
}

function storyDetails({ id, title, steps }: Story, line: StoryLine): string[] {
  const { least, most } = STEPS
  const details: string[] = []
  if (id !== line.id) details.push(`its id must be "${line.id}", as the manifest has it`)
  if (title.en !== line.title.en) details.push('its title must be the one that the manifest has')
  if (steps.length < least || steps.length > most) {
    details.push(`it must have ${least} to ${most} steps, and has ${steps.length}`)
  }
  return details
}
