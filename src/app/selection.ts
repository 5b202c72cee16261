import { useMemo } from 'react'
import { eventsAboutCountry } from '../domain/events'
import type { AseanEvent, Disagreement, Member } from '../domain/records'
import type { Target } from '../map/marks'
import { useView } from '../url/use-view'
import { useHoveredCountry } from './hover-store'
import { type LoadedRecord, useRecord } from './record'
import { useMatchingEvents } from './use-search'

/** Name of a state in English: as the record has it, or as the browser's own data says. */
export function countryName(record: LoadedRecord, code: string): string {
  const known = [...record.members, ...record.observers, ...record.partners].find(
    ({ id }) => id === code,
  )
  if (known) return known.name.en
  return EXTRA_NAMES[code] ?? code
}

/** States where an event of the record took place that are neither members nor partners. */
const EXTRA_NAMES: Record<string, string> = { BEL: 'Belgium', HKG: 'Hong Kong, China' }

export function memberByCode(record: LoadedRecord, code: string | null): Member | null {
  return record.members.find(({ id }) => id === code) ?? null
}

export function isTargetOf(
  target: Target,
  { place, event }: { place: string | null; event: string | null },
): boolean {
  // An event is chosen over a place: it alone is shown then.
  return 'event' in target ? target.event === event : event === null && target.place === place
}

export function useSelectedEvent(): AseanEvent | null {
  const id = useView('event')
  const { events } = useRecord()
  return events.find(({ event }) => event.id === id)?.event ?? null
}

/** Disagreements that bear on one of these records. */
export function disagreementsOn(record: LoadedRecord, ids: readonly string[]): Disagreement[] {
  return record.disagreements.filter(({ appliesTo }) => appliesTo?.some((id) => ids.includes(id)))
}

/**
 * Events that the timeline brings forward: those of the hovered country, or of the selected one,
 * as far as they pass the filter.
 */
export function useRaisedEvents(): ReadonlySet<string> | null {
  const record = useRecord()
  const place = useView('place')
  const hovered = useHoveredCountry()
  const matching = useMatchingEvents()
  const code = hovered ?? (memberByCode(record, place) ? place : null)
  return useMemo(() => {
    if (code === null) return null
    const ids = eventsAboutCountry(record.events, code).map(({ event }) => event.id)
    return new Set(ids.filter((id) => matching?.has(id) ?? true))
  }, [record.events, code, matching])
}
