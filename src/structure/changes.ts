import { bisectLeft, bisectRight } from 'd3-array'
import type { Day } from '../domain/day'
import { firstDay, lastDay } from '../domain/edtf'
import { type BodyOn, bodiesOn, type KnownBody } from './bodies'

/** Days on which a body begins, has ended or takes another name, in order of time, each once. */
export function changeDays(known: readonly KnownBody[]): Day[] {
  const days = known.flatMap(({ time, former }) => [
    ...(time ? [firstDay(time), after(lastDay(time))] : []),
    ...former.map(({ until }) => after(until)),
  ])
  return [...new Set(days)].filter((day) => day !== null).toSorted((a, b) => a - b)
}

const after = (day: Day | null) => (day === null ? null : day + 1)

/** The nearest of the days, in order, before or after a day; null where there is none. */
export function neighbourChange(days: readonly Day[], day: Day, direction: 1 | -1): Day | null {
  const index = direction === 1 ? bisectRight(days, day) : bisectLeft(days, day) - 1
  return days[index] ?? null
}

/** What became different on the very day, in words; empty on most days. */
export function changeInWords(known: readonly KnownBody[], day: Day): string {
  const before = new Map(bodiesOn(known, day - 1).map((body) => [body.id, body]))
  const now = bodiesOn(known, day)
  const ids = new Set(now.map(({ id }) => id))
  const names = (bodies: readonly BodyOn[]) => bodies.map(({ name }) => name).join(', ')
  const begun = names(now.filter(({ id }) => !before.has(id)))
  const ended = names([...before.values()].filter(({ id }) => !ids.has(id)))
  const renamed = now.flatMap(({ id, name }) => {
    const old = before.get(id)?.name
    return old === undefined || old === name ? [] : [`${old} is now ${name}`]
  })
  return [begun && `New: ${begun}`, ended && `Ended: ${ended}`, ...renamed]
    .filter(Boolean)
    .map((words) => `${words}.`)
    .join(' ')
}
