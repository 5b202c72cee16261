import { useMemo } from 'react'
import type { Entry } from '../../domain/entries'
import { eventsAboutCountry, eventsAtPlace } from '../../domain/events'
import type { AseanEvent, Disagreement, Member } from '../../domain/records'
import type { Sides } from '../../domain/sides'
import type { Target } from '../../map/marks'
import { useView } from '../../url/use-view'
import { useHoveredCountry } from './hover-store'
import { useLens } from './lens'
import { type LoadedRecord, useRecord } from './record'
import { useMatchingEvents } from './use-search'

/** @param code ISO 3166-1 alpha-3 */
export function memberByCode(record: LoadedRecord, code: string | null): Member | null {
  return record.members.find(({ id }) => id === code) ?? null
}

/** Whether the record has a state or a place of that id. */
export function isPlace(record: LoadedRecord, id: string): boolean {
  const states = [...record.members, ...record.observers, ...record.partners]
  return (
    states.some((state) => state.id === id) ||
    record.boxes.has(id) ||
    record.places.has(id) ||
    record.jakartaPlaces.has(id)
  )
}

/** Whether a row or a mark is what is selected. */
export function isTargetOf(
  target: Target,
  { place, event }: { place: string | null; event: string | null },
): boolean {
  // An event is chosen over a place: it alone is shown then.
  return 'event' in target ? target.event === event : event === null && target.place === place
}

/** Null where nothing is selected, or another kind of record. */
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
 * Events that the timeline brings forward: those of the hovered country, of the selected place or of
 * the selected record; while nothing is chosen, those of the lens. All as far as they pass the filter.
 */
export function useRaisedEvents(): ReadonlyMap<string, Sides | null> | null {
  const record = useRecord()
  const place = useView('place')
  const hovered = useHoveredCountry()
  const matching = useMatchingEvents()
  const { lens, record: known, show } = useLens()
  const event = useView('event')
  const code = hovered ?? place
  const ofLens = useMemo(() => lens.timeline(known, show), [lens, known, show])
  const sides = useMemo(() => lens.sides?.(known, show), [lens, known, show])
  return useMemo(() => {
    const own = event === null ? NONE : eventsNamedWith(record, event)
    const ofView = own.length > 0 ? own.map(({ id }) => id) : ofLens
    const ids = code === null ? ofView : eventsOf(record, code)
    const raised = [...(ids ?? [])].filter((id) => matching?.has(id) ?? true)
    // With nothing to bring forward, everything would only step back.
    return raised.length === 0 ? null : new Map(raised.map((id) => [id, sides?.get(id) ?? null]))
  }, [record, code, event, ofLens, sides, matching])
}

const NONE: readonly Entry[] = []

/** Events that belong to a selected record that is none itself: a debate, a position, a body. */
export function eventsNamedWith({ entries }: LoadedRecord, id: string): readonly Entry[] {
  if (entries.get(id)?.group === 'event') return NONE
  return entries.relatedTo(id).filter(({ group }) => group === 'event')
}

function eventsOf(record: LoadedRecord, id: string): string[] {
  const spot = record.places.get(id) ?? record.jakartaPlaces.get(id)
  const events = spot ? eventsAtPlace(record.events, spot) : eventsAboutCountry(record.events, id)
  return events.map(({ event }) => event.id)
}
