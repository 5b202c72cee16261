import { dateInWords } from '../../domain/date-words'
import type { LensRecord } from '../lens'
import { spanOfState } from '../spans'
import { type CityThing, sinceInWords, thingWords } from './city-thing'

/** Homes of the Secretariat in order of time, with how they are called in a sentence. */
export const HOMES = [
  { id: 'kemlu', label: 'Pejambon', seat: 'Pejambon' },
  { id: 'asean-hq', label: 'ASEAN Secretariat', seat: 'Jalan Sisingamangaraja' },
  { id: 'asean-towers', label: 'Towers of 2019', seat: 'its twin towers' },
] as const

type CityRecord = Pick<LensRecord, 'events' | 'jakartaPlaces'>

const STARTS_WORK = 'secretariat-starts-pejambon-1976'

/** EDTF date on which the Secretariat began its work; null where the record lacks it. */
export function secretariatStart({ events, jakartaPlaces }: CityRecord): string | null {
  const event = events.find((dated) => dated.event.id === STARTS_WORK)
  const first = jakartaPlaces.find(({ id }) => id === HOMES[0].id)
  return event?.event.date ?? first?.since ?? null
}

/** The first home until the second opened, and after that as what it was; the later ones side by side. */
export function homesOf(record: CityRecord): CityThing[] {
  const moved = sinceOf(record, 'asean-hq')
  const movedOn = spanOfState(moved)?.from ?? Number.POSITIVE_INFINITY
  return HOMES.flatMap(({ id, label }, index): CityThing[] => {
    const place = record.jakartaPlaces.find((candidate) => candidate.id === id)
    const since = index === 0 ? secretariatStart(record) : sinceOf(record, id)
    const span = spanOfState(since)
    if (!place || !span) return []
    const now = { place, label, since, group: 'home' as const }
    if (index > 0) {
      const words = thingWords(place, [`home of the Secretariat ${sinceInWords(since)}`])
      return [{ ...now, ...span, words }]
    }
    const dates = place.housed ? dateInWords(place.housed) : 'dates not recorded'
    const began = `first offices of the Secretariat, ${dates}, at work ${sinceInWords(since)}`
    return [
      {
        ...now,
        from: span.from,
        until: movedOn - 1,
        words: thingWords(place, [began, 'the day they opened is not known']),
      },
      {
        ...now,
        group: 'former' as const,
        since: moved,
        from: movedOn,
        until: Number.POSITIVE_INFINITY,
        words: thingWords(place, [`first offices of the Secretariat, ${dates}`]),
      },
    ].filter(({ from, until }) => from <= until)
  })
}

function sinceOf({ jakartaPlaces }: CityRecord, id: string): string | null {
  return jakartaPlaces.find((place) => place.id === id)?.since ?? null
}
