import { clampDay, type Span } from '../../domain/atlas'
import { formatIsoDay } from '../../domain/day'
import { formatPeriod } from '../../domain/period'
import { DEFAULT_VIEW, type ViewPatch, type ViewState } from '../../domain/view-state'
import type { LoadedRecord } from './record'
import { isPlace } from './selection'

/** A value of a view that this record has no use for. */
export interface ViewFault {
  key: string
  value: string
  /** Puts it right. */
  patch: ViewPatch
}

/**
 * An address may name a record that does not exist, or a date, a window or a period outside the
 * span: only the loaded record can tell.
 */
export function faultsOf(record: LoadedRecord, view: ViewState): ViewFault[] {
  const { event, place } = view
  const faults: ViewFault[] = []
  const knowsEvents = record.events.length > 0
  if (event !== null && knowsEvents && record.entries.get(event)?.key !== 'event') {
    faults.push({ key: 'event', value: event, patch: { event: null } })
  }
  if (place !== null && knowsPlaces(record) && !isPlace(record, place)) {
    faults.push({ key: 'place', value: place, patch: { place: null } })
  }
  return record.span ? [...faults, ...faultsOfTime(view, record.span)] : faults
}

function faultsOfTime({ date, from, to, period }: ViewState, span: Span): ViewFault[] {
  const faults: ViewFault[] = []
  const isOutside = (start: number, end: number) => start > span.last || end < span.first
  if (clampDay(date, span) !== date) {
    faults.push({ key: 'date', value: formatIsoDay(date), patch: { date: DEFAULT_VIEW.date } })
  }
  if (isOutside(from ?? span.first, to ?? span.last)) {
    if (from !== null)
      faults.push({ key: 'from', value: formatIsoDay(from), patch: { from: null } })
    if (to !== null) faults.push({ key: 'to', value: formatIsoDay(to), patch: { to: null } })
  }
  if (period && isOutside(period.from, period.to)) {
    faults.push({ key: 'period', value: formatPeriod(period), patch: { period: null } })
  }
  return faults
}

/** With a file missing, a place may be good and only not known here. */
const knowsPlaces = (record: LoadedRecord) =>
  record.members.length > 0 && record.places.size > 0 && record.jakartaPlaces.size > 0
