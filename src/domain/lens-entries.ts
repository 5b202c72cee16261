import type { Entry } from './entries'
import { capitalised, entry, statement } from './entry-part'
import type { Forum, JakartaPlace } from './lens-records'

/** Where the word of the record does not say it. */
const ADDRESS_KINDS: Partial<Record<JakartaPlace['kind'], string>> = {
  asean: 'ASEAN building',
  centroid: 'Part of Jakarta',
  mrt: 'MRT station',
}

/** An address in Jakarta, which the Secretariat's lens shows near by. */
export function addressEntry(place: JakartaPlace): Entry {
  const { id, name, kind, since, point, country, body, sources, confidence } = place
  return entry({
    id,
    group: 'place',
    key: 'place',
    view: { lens: 'secretariat' },
    title: name.en,
    kind: ADDRESS_KINDS[kind] ?? capitalised(kind),
    date: since ?? null,
    text: body,
    placeName: name.en,
    point,
    countries: country ? [country] : [],
    sources,
    confidence,
  })
}

/** A forum, which its lens shows by itself. */
export function forumEntry(forum: Forum): Entry {
  const { id, name, founded, body, note, sources, confidence } = forum
  return entry({
    id,
    group: 'forum',
    title: name.en,
    kind: 'Forum',
    lane: 'external',
    date: founded,
    text: [...body, ...statement(note, sources)],
    confidence,
    ...ofForum(forum, sources),
  })
}

/**
 * What an entry says of the forum that it is.
 * @param sources what the entry itself rests on; its card names the participants with theirs
 */
export function ofForum(
  { id, participants }: Forum,
  sources: readonly string[],
): Pick<Entry, 'view' | 'countries' | 'sources'> {
  return {
    view: { lens: 'forums', show: [id] },
    countries: participants.map(({ party }) => party),
    sources: [...new Set([...sources, ...participants.flatMap((one) => one.sources)])],
  }
}
