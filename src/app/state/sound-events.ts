import type { Problem } from '../../data/problems'
import { type Bounds, isNearBox } from '../../domain/bounds'
import type { AseanEvent, Source } from '../../domain/records'

interface Known {
  /** Empty while they are on their way: nothing is judged by them then. */
  sources: ReadonlyMap<string, Source>
  boxes: ReadonlyMap<string, Bounds>
}

/**
 * Leaves out events that other files contradict: one that rests on a source which does not exist,
 * or that lies in another country than it names. What a record says by itself the schema checks.
 */
export function soundEvents(events: readonly AseanEvent[], known: Known) {
  const problems = events.flatMap((event) => faultOf(event, known))
  const leftOut = new Set(problems.map(({ record }) => record))
  // The same list where nothing is left out: what is made of it need not be made again.
  if (leftOut.size === 0) return { events, problems }
  return { events: events.filter(({ id }) => !leftOut.has(id)), problems }
}

type RecordProblem = Extract<Problem, { record: string }>

function faultOf(event: AseanEvent, { sources, boxes }: Known): RecordProblem[] {
  const at = { file: 'data/events.json', record: event.id }
  const used = [...event.sources, ...event.body.flatMap((statement) => statement.sources)]
  const unknown = sources.size === 0 ? undefined : used.find((id) => !sources.has(id))
  if (unknown !== undefined) {
    const detail = `"${unknown}" is no known source`
    return [{ ...at, code: 'reference-missing', field: 'sources', detail }]
  }
  const box = event.place && boxes.get(event.place.country)
  if (!event.place || !box || isNearBox(event.place.point, box)) return []
  const detail = `the point does not lie in ${event.place.country}`
  return [{ ...at, code: 'place-elsewhere', field: 'place', detail }]
}
