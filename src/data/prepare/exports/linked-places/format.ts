/**
 * Linked Places Format v1.2.2, as far as this project writes it.
 * Source: https://github.com/LinkedPasts/linked-places-format (README of 4 September 2022), with
 * `fclasses`, which v1.3 asks for and v1.2 allows among the properties.
 */
export const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld'

export type Certainty = 'certain' | 'less-certain' | 'uncertain'

/** ISO 8601 year, month or day: at that time, or not before, or not after. */
export interface Bound {
  in?: string
  earliest?: string
  latest?: string
}

/** Without an end it lasts as long as what the start names. */
export interface Timespan {
  start: Bound
  end?: Bound
}

export interface When {
  timespans: Timespan[]
  certainty?: Certainty
}

export interface Citation {
  label: string
  year?: number
  '@id'?: string
}

export interface Toponym {
  toponym: string
  /** BCP 47; "und" where the record does not say. */
  lang: string
  citations?: Citation[]
}

export interface PlaceType {
  /** Concept of the Getty Art & Architecture Thesaurus, "aat:" and its number. */
  identifier: string
  label: string
  sourceLabels: { label: string; lang: string }[]
}

export interface Relation {
  relationType: string
  relationTo: string
  label: string
  when?: When
  certainty: Certainty
}

export interface Link {
  type: 'seeAlso'
  identifier: string
}

export interface Description {
  value: string
  lang: string
}

export interface LinkedPlace {
  '@id': string
  type: 'Feature'
  properties: { title: string; ccodes: string[]; fclasses: string[] }
  when: When
  names: Toponym[]
  types: PlaceType[]
  geometry: { type: 'Point'; coordinates: number[]; certainty: Certainty }
  links?: Link[]
  relations?: Relation[]
  descriptions?: Description[]
}

export interface LinkedPlaces {
  type: 'FeatureCollection'
  '@context': string
  attribution: string
  features: LinkedPlace[]
}
