import { dateInWords, dayInWords } from '../domain/date-words'
import type { Day } from '../domain/day'
import type { BodyOn } from './bodies'

/** How long a body has been there, as it is said beside its name. */
export function sinceInWords({ since, truth }: BodyOn): string {
  if (truth === 'undated' || since === null) return 'start not recorded'
  const words = `since ${dateInWords(since)}`
  return truth === 'possible' ? `${words}, dates not exact` : words
}

/** What a box says to whoever does not see it: its name, since when, what it was called last year. */
export function bodyInWords(body: BodyOn): string {
  const words = `${body.name}, ${sinceInWords(body)}`
  return body.formerly === null ? words : `${words}, formerly ${body.formerly}`
}

/** A sentence or two on what there is on a date. */
export function structureInWords(bodies: readonly BodyOn[], day: Day): string {
  const date = dayInWords(day)
  if (bodies.length === 0) return `On ${date} ASEAN has no bodies.`
  const count = `${bodies.length} ${bodies.length === 1 ? 'body' : 'bodies'}`
  return `On ${date}: ${count}. ${leadInWords((id) => bodies.some((body) => body.id === id))}`
}

function leadInWords(has: (id: string) => boolean): string {
  if (has('acc')) return 'Councils prepare and coordinate what the leaders decide.'
  if (has('sg')) return 'Leaders and ministers decide; a Secretariat in Jakarta helps.'
  if (has('asec')) return 'A Secretariat is agreed, and has no head yet.'
  return has('summit')
    ? 'The leaders meet for the first time.'
    : 'The foreign ministers lead, with an office in each ministry.'
}
