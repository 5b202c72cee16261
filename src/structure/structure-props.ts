import type { Day } from '../domain/day'
import type { Institution, Source } from '../domain/records'
import type { DecisionStep } from '../domain/structure-records'
import type { Structure } from './use-structure'

/** What the panel and the picture over the whole page share. */
export interface StructureProps {
  structure: Structure
  day: Day
  selectedId: string | null
  institutions: readonly Institution[]
  /** The steps of the decision that can be followed, in order. */
  steps: readonly DecisionStep[]
  step: DecisionStep | null
  decisionTitle: string
  sources: ReadonlyMap<string, Source>
  onBody: (id: string) => void
  onDay: (day: Day) => void
  /** Null ends the following; what plays by itself adds nothing to the history. */
  onStep: (step: DecisionStep | null, isPlayed?: boolean) => void
}
