import { dateInWords } from '../../domain/date-words'
import { inOfficeOn } from '../../domain/office'
import type { CountryState } from '../../map/country-state'
import type { LegendRow, LensInput, LensRow } from '../lens'
import { memberGround } from '../region-lens'

/** The members, with the country that the Secretary-General of the day comes from. */
export function officeGround(input: LensInput): Map<string, CountryState> {
  const states = memberGround(input)
  const holder = inOfficeOn(input.secretariesGeneral, input.day)
  if (holder) states.set(holder.country, { status: 'office', fresh: 0 })
  return states
}

export function officeLegend(input: LensInput): LegendRow[] {
  const holder = inOfficeOn(input.secretariesGeneral, input.day)
  return holder
    ? [{ id: 'office', label: 'Home of the Secretary-General', swatch: { fill: 'office' } }]
    : []
}

export function officeRows(input: LensInput): LensRow[] {
  const holder = inOfficeOn(input.secretariesGeneral, input.day)
  if (!holder) return []
  const { id, name, country, term, title } = holder
  const home = input.members.find((member) => member.id === country)?.name.en ?? country
  return [
    {
      id,
      target: { event: id },
      name,
      swatch: { fill: 'office' },
      words: `${title.en}, ${home}, ${dateInWords(term)}`,
    },
  ]
}
