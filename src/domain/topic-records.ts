import type { Confidence, Lane, LocalText, Statement } from './records'

/** Records that are no events: ideas, tasks, debates, the project. Dates are EDTF strings. */

export const TOPIC_KINDS = [
  'concept',
  'function',
  'pillar',
  'debate',
  'position',
  'reform',
  'outlook',
  'project',
  'component',
  'activity',
  'result',
  'finance',
  'topic',
] as const
export type TopicKind = (typeof TOPIC_KINDS)[number]

/** What is neither an event nor a body: an idea, a task, a side in a debate, a part of the project. */
export interface Topic {
  id: string
  kind: TopicKind
  title: LocalText
  body: Statement[]
  /** A position belongs to a debate, a component to the project. */
  parent?: string | undefined
  /** Neutral name of the side that a position takes. */
  stance?: string | undefined
  /** Who holds a position, in the source's terms. */
  heldBy?: LocalText | undefined
  lane: Lane
  date?: string | undefined
  claims?: string[] | undefined
  related?: string[] | undefined
  sources: string[]
  confidence: Confidence
}
