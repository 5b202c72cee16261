import type * as z from 'zod/mini'
import { FileProblem, type Problem } from './problems'
import { FILES, type FileContent, type FileName } from './schema/files'

type RecordFault = Extract<Problem['code'], 'record-left-out' | 'dates-out-of-order'>

export interface Reading<T> {
  content: T
  /** Records that were left out, and why. */
  problems: Problem[]
}

/**
 * Turns the text of a data file into records. One bad record is left out and reported.
 * @throws {FileProblem} where the file as a whole cannot be used
 */
export function readFile<F extends FileName>(name: F, path: string, text: string) {
  const lists = readObject(path, text)
  const content: Record<string, unknown[]> = {}
  const problems: Problem[] = []
  for (const [list, schema] of Object.entries(FILES[name])) {
    const records = lists[list]
    if (!Array.isArray(records)) {
      throw new FileProblem({ code: 'file-shape', file: path, detail: `it has no list "${list}"` })
    }
    const seen = new Set<string>()
    content[list] = records.flatMap((record: unknown, index) => {
      const reading = readRecord(path, `${list}[${index}]`, schema, record, seen)
      problems.push(...reading.problems)
      return reading.problems.length > 0 ? [] : [reading.content]
    })
  }
  return { content: content as FileContent<F>, problems } satisfies Reading<FileContent<F>>
}

/** @throws {FileProblem} where the text is not a JSON object */
export function readObject(path: string, text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new FileProblem({ code: 'file-not-json', file: path, detail: String(error) })
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>
  }
  throw new FileProblem({ code: 'file-shape', file: path, detail: 'it is not a JSON object' })
}

function readRecord(
  file: string,
  position: string,
  schema: z.core.$ZodType,
  value: unknown,
  seen: Set<string>,
): Reading<unknown> {
  const record = idOf(value) ?? position
  const result = (schema as z.ZodMiniType).safeParse(value)
  if (!result.success) return { content: null, problems: issuesOf(file, record, result.error) }
  if (seen.has(record)) {
    const detail = 'this id is used by an earlier record; an id names one record'
    return {
      content: null,
      problems: [
        { code: 'duplicate-id', file, record: `${record} at ${position}`, field: 'id', detail },
      ],
    }
  }
  seen.add(record)
  return { content: result.data, problems: [] }
}

function issuesOf(file: string, record: string, error: z.core.$ZodError): Problem[] {
  return error.issues.map((issue) => ({
    code: codeOf(issue),
    file,
    record,
    field: issue.path.join('.') || 'record',
    detail: issue.message,
  }))
}

function codeOf(issue: z.core.$ZodIssue): RecordFault {
  return issue.code === 'custom' && issue.params?.problem === 'dates-out-of-order'
    ? 'dates-out-of-order'
    : 'record-left-out'
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  return typeof id === 'string' ? id : null
}
