import type { LensControls } from '../lens'

/** A forum as the lens speaks of it; its dates and participants come from the record. */
export interface ForumListing {
  /** As in the record. */
  id: string
  name: string
  /** Among the options, where there is little room. */
  option: string
  /** With its article, inside a sentence. */
  inSentence: string
  noun: { one: string; many: string }
  /** What happened on the day that the record gives as its beginning. */
  beginning: string
  /** What its participants do on the day that they take part. */
  joining: { one: string; many: string }
  /** Events about it, by their title. */
  events: RegExp
}

const PARTICIPANT = { one: 'participant', many: 'participants' }
const PARTY = { one: 'party', many: 'parties' }
const JOIN = { one: 'joins', many: 'join' }

/** The narrowest first and the widest last; in an order that fills two lines of options. */
export const FORUM_LISTINGS: readonly ForumListing[] = [
  {
    id: 'apt',
    name: 'ASEAN Plus Three',
    option: 'ASEAN Plus Three',
    inSentence: 'ASEAN Plus Three',
    noun: PARTICIPANT,
    beginning: 'first meets',
    joining: JOIN,
    events: /Plus Three/i,
  },
  {
    id: 'eas',
    name: 'East Asia Summit',
    option: 'East Asia Summit',
    inSentence: 'the East Asia Summit',
    noun: PARTICIPANT,
    beginning: 'first meets',
    joining: JOIN,
    events: /East Asia Summit/i,
  },
  {
    id: 'rcep',
    name: 'RCEP',
    option: 'RCEP',
    inSentence: 'RCEP',
    noun: PARTY,
    beginning: 'is signed',
    joining: { one: 'comes under', many: 'come under' },
    events: /RCEP/i,
  },
  {
    id: 'admm-plus',
    name: 'ADMM-Plus',
    option: 'ADMM-Plus',
    inSentence: 'ADMM-Plus',
    noun: PARTICIPANT,
    beginning: 'first meets',
    joining: JOIN,
    events: /ADMM-Plus|Defence ministers meet with/i,
  },
  {
    id: 'arf',
    name: 'ASEAN Regional Forum',
    option: 'Regional Forum',
    inSentence: 'the ASEAN Regional Forum',
    noun: PARTICIPANT,
    beginning: 'first meets',
    joining: JOIN,
    events: /Regional Forum/i,
  },
  {
    id: 'tac',
    name: 'Treaty of Amity',
    option: 'Amity treaty',
    inSentence: 'the Treaty of Amity and Cooperation',
    noun: PARTY,
    beginning: 'is signed',
    joining: JOIN,
    events: /amity|Treaty to outside states/i,
  },
]

/** The forums that the address asks for; all where it asks for none that there is. */
export function chosenForums(show: readonly string[]): readonly ForumListing[] {
  const asked = FORUM_LISTINGS.filter(({ id }) => show.includes(id))
  return asked.length > 0 ? asked : FORUM_LISTINGS
}

export const forumControls: LensControls = {
  name: 'Forums',
  kind: 'several',
  options: FORUM_LISTINGS.map(({ id, option }) => ({ id, name: option })),
  chosen: (show) => chosenForums(show).map(({ id }) => id),
}
