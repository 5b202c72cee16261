import { dayInWords } from '../../domain/date-words'
import type { DatedEvent, TimelineEvent } from '../../domain/events'
import type { SceneGroup } from '../layout/scene'

/** "5 events, 8 August 1967 to 30 April 1999". */
export function groupInWords(
  events: readonly DatedEvent<TimelineEvent>[],
  { members }: Pick<SceneGroup, 'members'>,
): string {
  const first = dayInWords(events[members[0] ?? 0]?.day ?? 0)
  const last = dayInWords(events[members.at(-1) ?? 0]?.day ?? 0)
  return `${members.length} events, ${first === last ? first : `${first} to ${last}`}`
}
