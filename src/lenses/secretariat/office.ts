import { dateInWords } from '../../domain/date-words'
import { inOfficeOn, nextAfterGap } from '../../domain/office'
import type { SecretaryGeneral } from '../../domain/records'
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

/** The Secretary-General of the day with their home country; none where nobody was in office. */
export function officeRows(input: LensInput): LensRow[] {
  const holder = inOfficeOn(input.secretariesGeneral, input.day)
  if (!holder) return []
  const { id, name, term, title } = holder
  const home = homeOf(input, holder)
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

/** "The Secretary-General is Surin Pitsuwan of Thailand."; empty before the first. */
export function officeSentence(input: LensInput): string {
  const holder = inOfficeOn(input.secretariesGeneral, input.day)
  if (holder) return `The Secretary-General is ${holder.name} of ${homeOf(input, holder)}.`
  return nextAfterGap(input.secretariesGeneral, input.day)
    ? 'The lists name no Secretary-General on this date.'
    : ''
}

function homeOf({ members }: LensInput, { country }: SecretaryGeneral): string {
  return members.find(({ id }) => id === country)?.name.en ?? country
}
