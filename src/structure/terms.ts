import type { Day } from '../domain/day'
import { firstDay, lastDay, parseEdtf } from '../domain/edtf'
import type { Entry } from '../domain/entries'

/** First and last day that the timeline shows. */
export interface TimeStretch {
  from: Day
  to: Day
}

export interface Term {
  id: string
  name: string
  country: string
  /** ISO 3166-1 alpha-3. */
  code: string
  /** EDTF. */
  date: string
  from: Day
  /** Last day; that of the timeline where the term goes on. */
  until: Day
}

/** The terms in office, in order of time; people whose term cannot be read are left out. */
export function termsOf(entries: readonly Entry[], timelineEnd: Day): Term[] {
  const names = new Map(
    entries.flatMap(({ group, id, title }) => (group === 'country' ? [[id, title]] : [])),
  )
  return entries
    .filter(({ group }) => group === 'person')
    .flatMap(({ id, title, date, countries: [code = ''] }) => {
      const term = date ? parseEdtf(date) : null
      const from = term && firstDay(term)
      if (!date || !term || from === null) return []
      const until = lastDay(term) ?? timelineEnd
      return [{ id, name: title, country: names.get(code) ?? code, code, date, from, until }]
    })
    .toSorted((a, b) => a.from - b.from)
}

/** Where a term stands in a window, as CSS; its last day is in it. */
export function placeIn({ from, until }: Pick<Term, 'from' | 'until'>, window: TimeStretch) {
  const length = window.to - window.from
  const left = Math.max((from - window.from) / length, 0)
  const right = Math.min((until + 1 - window.from) / length, 1)
  return {
    display: right > left ? '' : 'none',
    left: `${left * 100}%`,
    width: `${Math.max(right - left, 0) * 100}%`,
  }
}
