/**
 * A calendar day as a whole number: days since 1970-01-01 in the proleptic Gregorian calendar.
 * Days before 1970 are negative. There is no time of day and no time zone in it, so a day can
 * never slip to its neighbour west or east of Greenwich.
 */
export type Day = number

export interface YearMonthDay {
  /** Astronomical year: 0 is 1 BCE. */
  year: number
  /** 1 to 12. */
  month: number
  /** 1 to 31. */
  day: number
}

export const MS_PER_DAY = 86_400_000

/** The day of a date; a month or day out of range carries over, as in `Date.UTC`. */
export function toDay(year: number, month = 1, day = 1): Day {
  const date = new Date(0)
  // Date.UTC maps the years 0 to 99 to 1900 to 1999; setUTCFullYear does not.
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / MS_PER_DAY)
}

export function fromDay(day: Day): YearMonthDay {
  const date = new Date(day * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The day of an instant given in milliseconds since the epoch, UTC. */
export function dayOfInstant(milliseconds: number): Day {
  return Math.floor(milliseconds / MS_PER_DAY)
}

export function daysInMonth(year: number, month: number): number {
  return fromDay(toDay(year, month + 1, 0)).day
}

/** Moves by months; the day of the month is held back to the length of the new month. */
export function addMonths(day: Day, months: number): Day {
  const from = fromDay(day)
  const index = from.year * 12 + (from.month - 1) + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return toDay(year, month, Math.min(from.day, daysInMonth(year, month)))
}

/** ISO 8601 calendar date, for example "1967-08-08"; years before 0 carry a minus sign. */
export function formatIsoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = fromDay(day)
  const sign = year < 0 ? '-' : ''
  const pad = (value: number, length: number) => String(value).padStart(length, '0')
  return `${sign}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
}
