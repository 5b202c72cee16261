import type { Entry } from '../../domain/entries'
import type { EntryIndex } from '../../domain/entry-index'
import { letterOfSide } from '../../domain/sides'

/** A debate, laid out for reading: every position gets the same. */
export interface DebateModel {
  debate: Entry
  positions: readonly PositionModel[]
  /** Reforms that are spoken of. */
  reforms: readonly Entry[]
  /** What is expected, without a date. */
  outlooks: readonly Entry[]
  /** Events that the debate or a reform names: what was done about it, in order of time. */
  tried: readonly Entry[]
}

export interface PositionModel {
  position: Entry
  /** What stands for it on map and timeline. */
  letter: string
  /** In order of time. */
  events: readonly Entry[]
}

/** @returns null where the id names no debate */
export function debateModel(id: string, index: EntryIndex): DebateModel | null {
  const debate = index.get(id)
  if (debate?.kind !== 'Debate') return null
  const parts = index.all.filter(({ parent }) => parent === id)
  const ofKind = (kind: string) => parts.filter((part) => part.kind === kind)
  const reforms = ofKind('Reform')
  return {
    debate,
    positions: ofKind('Position').map((position, at) => ({
      position,
      letter: letterOfSide(at),
      events: eventsNamed([position], index),
    })),
    reforms,
    outlooks: ofKind('Outlook'),
    tried: eventsNamed([debate, ...reforms], index),
  }
}

function eventsNamed(entries: readonly Entry[], { get }: EntryIndex): Entry[] {
  const ids = new Set(entries.flatMap(({ related }) => related))
  return [...ids]
    .map(get)
    .filter((entry): entry is Entry => entry?.group === 'event')
    .toSorted((a, b) => (a.day ?? 0) - (b.day ?? 0))
}

/** The debates that the first source document sets out under that heading, in its order. */
const NAMED_IN_SOURCE = [
  'efficacy-and-pace',
  'human-rights-and-rule-of-law',
  'great-power-balance',
  'rights-mechanisms',
]

/** Debates under the headings of the overview; whatever the record adds comes with the further ones. */
export function debateGroups(index: EntryIndex): { heading: string; debates: DebateModel[] }[] {
  const all = index.all.flatMap(({ id, kind }) => {
    const model = kind === 'Debate' ? debateModel(id, index) : null
    return model ? [model] : []
  })
  const isNamed = ({ debate }: DebateModel) => NAMED_IN_SOURCE.includes(debate.id)
  const looksAhead = ({ outlooks }: DebateModel) => outlooks.length > 0
  return [
    { heading: 'Debates that the source document names', debates: all.filter(isNamed) },
    {
      heading: 'A further debate in it',
      debates: all.filter((model) => !isNamed(model) && !looksAhead(model)),
    },
    { heading: 'Reform and outlook', debates: all.filter(looksAhead) },
  ].filter(({ debates }) => debates.length > 0)
}
