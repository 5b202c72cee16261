import { clampDay, type Span } from '../../domain/atlas'
import { addMonths, type Day } from '../../domain/day'

/**
 * Where a key moves the date slider: a month, with Shift a year, a page ten years, the ends.
 * @returns null for a key that the slider leaves alone
 */
export function dayForKey(key: string, withShift: boolean, day: Day, span: Span): Day | null {
  const months = withShift ? 12 : 1
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return clampDay(addMonths(day, months), span)
    case 'ArrowLeft':
    case 'ArrowDown':
      return clampDay(addMonths(day, -months), span)
    case 'PageUp':
      return clampDay(addMonths(day, 120), span)
    case 'PageDown':
      return clampDay(addMonths(day, -120), span)
    case 'Home':
      return span.first
    case 'End':
      return span.last
    default:
      return null
  }
}
