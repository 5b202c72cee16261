import { freshness } from '../../domain/as-of'
import { dateInWords } from '../../domain/date-words'
import type { LegendRow, LensInput, LensRow } from '../lens'
import {
  RELATION_KINDS,
  RELATION_LABELS,
  RELATION_NAMES,
  type Relation,
  relationsOn,
} from './relations'

/** Highest rank first, then by who began first, then by name. */
export function partnerRows({ partners, day }: LensInput): LensRow[] {
  return relationsOn(partners, day)
    .toSorted(
      (a, b) => rankOf(b) - rankOf(a) || a.from - b.from || (nameOf(a) < nameOf(b) ? -1 : 1),
    )
    .map(({ partner, kind, since }) => ({
      id: partner.id,
      target: { place: partner.id },
      name: partner.name.en,
      swatch: { line: kind },
      words: `${RELATION_NAMES[kind].toLowerCase()} since ${dateInWords(since)}`,
    }))
}

const rankOf = ({ kind }: Relation) => RELATION_KINDS.indexOf(kind)
const nameOf = ({ partner }: Relation) => partner.name.en

/** What is on the map on the date, and no more; how the European Union is drawn is said. */
export function partnerLegend({ partners, unions, day }: LensInput): LegendRow[] {
  const relations = relationsOn(partners, day)
  const kinds = RELATION_KINDS.filter((kind) => relations.some((one) => one.kind === kind))
  const rows = kinds
    .toReversed()
    .map((kind): LegendRow => ({ id: kind, label: RELATION_LABELS[kind], swatch: { line: kind } }))
  const isFresh = relations.some(({ from }) => freshness(day - from) > 0)
  const union: LegendRow = {
    id: 'union',
    label:
      unions.length > 0
        ? 'European Union: its members on this date'
        : 'European Union: at its seat, Brussels',
    swatch: unions.length > 0 ? { fill: 'dialogue' } : { point: 'partner-seat' },
  }
  return [
    ...rows,
    ...(isFresh ? [FRESH] : []),
    { id: 'member', label: 'ASEAN member', swatch: { fill: 'member' } },
    ...(relations.some(({ partner }) => partner.id === 'EU') ? [union] : []),
  ]
}

const FRESH: LegendRow = { id: 'fresh', label: 'Within a year', swatch: { fill: 'fresh' } }
