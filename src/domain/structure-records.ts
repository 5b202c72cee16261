import type { Confidence, LocalText } from './records'

/** Records about how ASEAN works. Dates are EDTF strings. */

interface Provenance {
  sources: string[]
  confidence: Confidence
}

/** What one body is to another: "oversees", "contains". */
export interface Relation extends Provenance {
  id: string
  /** Ids of bodies. */
  from: string
  to: string
  relation: string
}

/** What one body did about a decision of the leaders. */
export interface DecisionStep extends Provenance {
  id: string
  /** Id of the event in which the decision was taken. */
  decision: string
  /** Id of the body. */
  body: string
  /** Who acted, where that is not quite the body. */
  actor?: LocalText | undefined
  event?: string | undefined
  date: string
  text: LocalText
}

interface YearFigure extends Provenance {
  year: string
  total?: number | undefined
  approximate?: boolean | undefined
}

/** Staff of the Secretariat in a year, as far as a source says. */
export interface StaffFigure extends YearFigure {
  text?: LocalText | undefined
  professionals?: number | undefined
  breakdown?: Record<string, number> | undefined
}

/** The Secretariat's operating budget in a year. */
export interface BudgetFigure extends YearFigure {
  perMember?: number | undefined
  note?: LocalText | undefined
}

/** How the Secretariat is paid for, with the figures that sources give. */
export interface Budget {
  /** ISO 4217. */
  currency: string
  basis: Provenance & { text: LocalText }
  figures: BudgetFigure[]
}
