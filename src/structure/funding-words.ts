import type { StaffFigure } from '../domain/structure-records'

/** "14.3 million", "about 20 million". */
export function amountInWords(value: number, approximate = false): string {
  const words = `${Number((value / 1e6).toFixed(2))} million`
  return approximate ? `about ${words}` : words
}

const PARTS: Record<string, string> = {
  managersAndExperts: 'managers and experts',
  localStaff: 'local staff',
  donorProjectStaff: 'staff of projects that donors pay for',
  openlyRecruited: 'openly recruited',
}

/** "About 300: 65 managers and experts, ..." */
export function staffInWords(figure: StaffFigure): string {
  if (figure.text) return figure.text.en
  const { total, professionals, breakdown = {}, approximate } = figure
  const about = approximate ? 'About ' : ''
  const whole = total === undefined ? '' : `${about}${total} people`
  const experts = professionals === undefined ? '' : `${about}${professionals} professionals`
  const parts = Object.entries(breakdown).map(([name, value]) => `${value} ${PARTS[name] ?? name}`)
  const head = [whole, experts].filter(Boolean).join(', ')
  return parts.length === 0 ? head : `${head}: ${parts.join(', ')}`
}
