import type { Position } from '../../domain/records'
import type { ViewState } from '../../domain/view-state'
import type { MapPoint } from '../../map/map-input'
import type { LoadedRecord } from '../state/record'
import { eventsNamedWith } from '../state/selection'

/** The places of the events that a selected record names; a press on one opens its event. */
export function pinsOf(record: LoadedRecord, id: string | null): MapPoint[] {
  if (id === null) return []
  return eventsNamedWith(record, id).flatMap(({ id, point }) =>
    point ? [{ id: `match:${id}`, name: '', position: point, kind: 'match' as const }] : [],
  )
}

const SEAT_ID = 'asean-hq'

/** The seat, and what is selected or hovered: points that stand on the map with any lens. */
export function pointsOf(
  record: LoadedRecord,
  chosen: {
    event: string | null
    place: string | null
    hovered: string | null
    marked: ReadonlySet<string>
  },
): MapPoint[] {
  const points: MapPoint[] = []
  const seat = record.jakartaPlaces.get(SEAT_ID)
  const event = eventPlace(record, chosen.event)
  const isMarked = chosen.place !== null && chosen.marked.has(chosen.place)
  const place = isMarked ? null : placePosition(record, chosen.place)
  const isNearSeat = (position: Position | undefined) =>
    Boolean(
      seat &&
        position &&
        Math.hypot(position[0] - seat.point[0], position[1] - seat.point[1]) < 0.4,
    )
  if (event) {
    const name = event.name.en
    const shortName = name.split(/[,(]/)[0]?.trim()
    points.push({
      id: `event:${chosen.event}`,
      name,
      shortName,
      position: event.point,
      kind: 'event',
    })
  } else if (place) {
    points.push({
      id: chosen.place ?? '',
      name: place.name,
      position: place.position,
      kind: 'event',
    })
  }
  // One name in Jakarta at a time: at this scale the two would lie on each other.
  if (seat && !chosen.marked.has(SEAT_ID) && !isNearSeat(event?.point ?? place?.position)) {
    points.push({
      id: SEAT_ID,
      name: 'Jakarta · ASEAN Secretariat',
      shortName: 'Jakarta',
      position: seat.point,
      kind: 'seat',
    })
  }
  const hovered = chosen.hovered === chosen.event ? null : eventPlace(record, chosen.hovered)
  if (hovered) points.push({ id: 'hover', name: '', position: hovered.point, kind: 'hover' })
  return points
}

function eventPlace(record: LoadedRecord, eventId: string | null) {
  if (eventId === null) return null
  return record.events.find(({ event }) => event.id === eventId)?.event.place ?? null
}

function placePosition(record: LoadedRecord, id: string | null) {
  if (id === null) return null
  const place = record.places.get(id) ?? record.jakartaPlaces.get(id)
  if (place) return { name: place.name.en, position: place.point }
  const partner = record.partners.find((candidate) => candidate.id === id)
  return partner ? { name: partner.seat.name.en, position: partner.seat.point } : null
}

/** Where what is selected lies; null for a country, and where nothing is. */
export function focusOf(
  record: LoadedRecord,
  { event, place }: Pick<ViewState, 'event' | 'place'>,
): Position | null {
  return eventPlace(record, event)?.point ?? placePosition(record, place)?.position ?? null
}
