import { membersOn } from '../../domain/as-of'
import { hasBegun } from '../../domain/truth'
import type { DateSentence, LensInput } from '../lens'
import { count, list } from '../words'
import { isDialogue, RELATION_NAMES, type Relation, relationsOn } from './relations'

/** How many partners there were, of which kinds, and what began on the very day. */
export function partnerSentence({ members, partners, day }: LensInput): DateSentence {
  const relations = relationsOn(partners, day)
  const dialogue = relations.filter(isDialogue)
  const comprehensive = relations.filter(({ kind }) => kind === 'comprehensive')
  const sectoral = relations.filter(({ kind }) => kind === 'sectoral')
  const development = relations.filter(({ kind }) => kind === 'development')
  const memberCount = membersOn(members, day).length
  const lead = count(dialogue.length, 'dialogue partner')
  const others = sectoral.length + development.length
  const change = changeOf(
    relations.filter(({ from, since }) => from === day && hasBegun(since, day) === 'certain'),
  )
  const imprecise = relations.some(({ since }) => hasBegun(since, day) === 'possible')
  return {
    brief: lead,
    short: [count(memberCount, 'member'), lead, others > 0 ? count(others, 'other') : '']
      .filter(Boolean)
      .join(' · '),
    change,
    full: [
      memberCount === 0 ? 'ASEAN not founded yet.' : `${count(memberCount, 'member')}.`,
      named(lead, dialogue),
      named(`${comprehensive.length} of them comprehensive strategic`, comprehensive, ''),
      named(count(sectoral.length, 'sectoral dialogue partner'), sectoral, ''),
      named(count(development.length, 'development partner'), development, ''),
      imprecise ? 'The exact day of one or more of these is not known.' : '',
      change && `${change}.`,
    ]
      .filter(Boolean)
      .join(' '),
  }
}

function named(lead: string, relations: readonly Relation[], none = 'No dialogue partners.') {
  if (relations.length === 0) return none
  return `${lead}: ${list(relations.map(({ partner }) => partner.name.en))}.`
}

function changeOf(begun: readonly Relation[]): string {
  return begun
    .map(({ partner, kind }) => `${partner.name.en}: ${RELATION_NAMES[kind].toLowerCase()}`)
    .join(' · ')
}
