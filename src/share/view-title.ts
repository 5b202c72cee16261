import { dayInWords } from '../domain/date-words'
import type { Day } from '../domain/day'

interface TitledView {
  lensName: string
  day: Day
  /** Title of what is selected, or of the story that is told; null where there is neither. */
  subject: string | null
}

/** What a view shows, in a line: "Partners on 1 January 2023: United States". */
export function viewTitle({ lensName, day, subject }: TitledView): string {
  const shown = `${lensName} on ${dayInWords(day)}`
  return subject === null ? shown : `${shown}: ${subject}`
}
