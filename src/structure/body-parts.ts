import { dateInWords } from '../domain/date-words'
import { firstDay, lastDay, parseEdtf } from '../domain/edtf'
import type { JakartaPlace } from '../domain/lens-records'
import type { Institution } from '../domain/records'
import type { Relation } from '../domain/structure-records'
import { parentOf } from './tree'

/**
 * Ids of a body's places in Jakarta: its own, or those of the nearest body that holds it. What the
 * Secretary-General leads sits with the Secretariat.
 */
export function placesOf(id: string, institutions: readonly Institution[]): readonly string[] {
  const record = institutions.find((body) => body.id === id)
  if (record?.places) return record.places
  if (id === 'sg') return placesOf('asec', institutions)
  const parent = parentOf(id)
  // Councils and committees do not sit where the body above them does.
  return parent !== null && isInSecretariat(id) ? placesOf(parent, institutions) : []
}

function isInSecretariat(id: string): boolean {
  const parent = parentOf(id)
  return parent !== null && (parent === 'sg' || isInSecretariat(parent))
}

/** A place where a body sits or sat, with the dates in words. */
export interface Seat {
  id: string
  name: string
  words: string
}

/**
 * Where a body sits, and sat, in Jakarta. What only sits with another body has none of the homes that
 * the other had left before it began; where its start is not recorded, only those still in use.
 */
export function seatsOf(
  id: string,
  institutions: readonly Institution[],
  placeOf: (id: string) => JakartaPlace | null,
): Seat[] {
  const record = institutions.find((body) => body.id === id)
  return placesOf(id, institutions).flatMap((placeId) => {
    const place = placeOf(placeId)
    if (!place || (!record?.places && isLeftBefore(place, record?.since))) return []
    const words = place.housed ? dateInWords(place.housed) : 'dates not recorded'
    return [{ id: placeId, name: place.name.en, words }]
  })
}

function isLeftBefore({ housed }: JakartaPlace, since: string | undefined): boolean {
  const date = housed ? parseEdtf(housed) : null
  const left = date && lastDay(date)
  if (left === null) return false
  const start = since ? parseEdtf(since) : null
  return start === null || left < (firstDay(start) ?? Number.POSITIVE_INFINITY)
}

/** The other way round of a relation, where the record says it one way only. */
const REVERSE: Record<string, string> = {
  'receives reports from': 'reports to',
  coordinates: 'is coordinated by',
  'gives direction to': 'takes direction from',
  oversees: 'is overseen by',
  includes: 'is one of',
  'works through': 'works for',
  'receives annual report of': 'reports every year to',
  appoints: 'is appointed by',
  'assigns functions to': 'gets functions from',
  forms: 'is formed by',
  instructs: 'is instructed by',
  'gives guidance to': 'is guided by',
  'liaises with': 'liaises with',
  'coordinates with': 'coordinates with',
  heads: 'is headed by',
  contains: 'is part of',
  supports: 'is supported by',
  'is assisted by': 'assists',
  leads: 'is led by',
  'approves appointment of': 'is approved by',
  serves: 'is served by',
  'reports to': 'receives reports from',
  'works with': 'works with',
  'acts as humanitarian coordinator through': 'is the tool of the humanitarian coordinator,',
}

export interface RelationWords {
  other: string
  /** As seen from the body: "is overseen by". */
  words: string
}

/** What a body is to others, each pair of words once. */
export function relationsOf(id: string, relations: readonly Relation[]): RelationWords[] {
  const seen = new Set<string>()
  return relations.flatMap(({ from, to, relation }) => {
    if (from !== id && to !== id) return []
    const other = from === id ? to : from
    const words = from === id ? relation : (REVERSE[relation] ?? relation)
    const key = `${other}:${words}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ other, words }]
  })
}

/** Relations that can be said from both sides; a test asks for all of the record's. */
export const KNOWN_RELATIONS: readonly string[] = Object.keys(REVERSE)
