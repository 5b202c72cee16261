import { dateInWords } from '../../../../domain/date-words'
import { fromDay } from '../../../../domain/day'
import { firstDay, parseEdtf } from '../../../../domain/edtf'
import type { DatedEvent } from '../../../../domain/events'
import type { Source } from '../../../../domain/records'
import { eventAddress } from '../addresses'
import type { ExportPlace } from '../export-places'
import type { Citation, Description, Link, Relation, Toponym } from './format'
import { certaintyOf, whenOf } from './when'

type SourceIndex = ReadonlyMap<string, Source>

/** The first name carries the citations, as the format asks. */
export function toponyms(place: ExportPlace, sources: SourceIndex): Toponym[] {
  const { name, otherNames } = place
  return [
    { toponym: name.en, lang: 'en', citations: citations(place, sources) },
    ...(name.id === undefined ? [] : [{ toponym: name.id, lang: 'id' }]),
    ...otherNames.map((toponym) => ({ toponym, lang: 'und' })),
  ]
}

function citations(place: ExportPlace, sources: SourceIndex): Citation[] {
  return place.sources.map((id) => {
    const source = sources.get(id)
    const published = source?.published === undefined ? null : parseEdtf(source.published)
    const day = published && firstDay(published)
    return {
      label: source?.title ?? id,
      ...(day === null ? {} : { year: fromDay(day).year }),
      ...(source?.url === undefined ? {} : { '@id': source.url }),
    }
  })
}

/** Pages about this place: a source that several places cite is a collection and about none. */
export function links(place: ExportPlace, sources: SourceIndex, citedOnce: ReadonlySet<string>) {
  return place.sources.flatMap((id): Link[] => {
    const identifier = citedOnce.has(id) ? sources.get(id)?.url : undefined
    return identifier === undefined ? [] : [{ type: 'seeAlso', identifier }]
  })
}

/** Ids of the sources that one place cites, and no other. */
export function sourcesCitedOnce(places: readonly ExportPlace[]): ReadonlySet<string> {
  const cited = places.flatMap(({ sources }) => [...new Set(sources)])
  return new Set(cited.filter((id) => cited.indexOf(id) === cited.lastIndexOf(id)))
}

/** An anchor is where the map shows an event that had no place; an online host is not a venue. */
export function tookPlaceHere({ event: { place } }: DatedEvent): boolean {
  return place?.precision === 'city' || place?.precision === 'venue'
}

/**
 * "Witnessed" is CIDOC CRM's word for a place where an event took place (P7, inverse).
 * @param asOf ISO 8601 day
 */
export function relations(events: readonly DatedEvent[], asOf: string): Relation[] {
  return events.map((dated) => {
    const { id, title, date, confidence } = dated.event
    const when = whenOf(date, asOf)
    return {
      relationType: tookPlaceHere(dated) ? 'crm:P7i_witnessed' : 'gvp:tgn3000_related_to',
      relationTo: eventAddress(id),
      label: title.en,
      ...(when === null ? {} : { when }),
      certainty: certaintyOf(confidence),
    }
  })
}

/** What the record says of the place, then what happened there. */
export function descriptions({ text, mentions }: ExportPlace): Description[] {
  const happened = mentions.map((mention) => `${dateInWords(mention.date)}: ${mention.text.en}`)
  return [...text, ...happened].map((value) => ({ value, lang: 'en' }))
}
