/** The shapes of the record, as the application uses them. Dates are EDTF strings. */

/** Text by language; English is always there. */
export type LocalText = { en: string } & { [lang in 'id']?: string | undefined }

/** How well a statement is supported. */
export type Confidence = 'verified' | 'well-known' | 'uncertain'

/** [longitude, latitude] in WGS 84 degrees. */
export type Position = readonly [longitude: number, latitude: number]

export const LANES = [
  'institution',
  'political-security',
  'economic',
  'socio-cultural',
  'external',
  'project',
] as const
export type Lane = (typeof LANES)[number]

export const LANE_NAMES: Record<Lane, string> = {
  institution: 'Institution',
  'political-security': 'Political-Security',
  economic: 'Economic',
  'socio-cultural': 'Socio-Cultural',
  external: 'External relations',
  project: 'Project',
}

export const EVENT_KINDS = [
  'founding',
  'accession',
  'summit',
  'treaty',
  'declaration',
  'charter',
  'community',
  'plan',
  'institution',
  'secretariat',
  'external',
  'crisis',
  'project',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** A sentence or two, with what it rests on. */
export interface Statement {
  text: LocalText
  /** Ids of sources, at least one. */
  sources: string[]
  confidence?: Confidence | undefined
}

export interface EventPlace {
  name: LocalText
  /** ISO 3166-1 alpha-3. */
  country: string
  point: Position
  precision: 'city' | 'venue' | 'anchor' | 'online-host'
  id?: string | undefined
}

export interface AseanEvent {
  id: string
  date: string
  kind: EventKind
  lane: Lane
  pillars: Lane[]
  /** 1 (a small step) to 5 (what every pupil should know). */
  importance: number
  title: LocalText
  /** At most 24 characters, for the timeline. */
  label: LocalText
  body: Statement[]
  place?: EventPlace | undefined
  /** ISO 3166-1 alpha-3 codes of the states that took part. */
  countries?: string[] | undefined
  bodies?: string[] | undefined
  /** Codes of the states that the event is about, where that is more than hosting it. */
  about?: string[] | undefined
  /** Claims of the source documents that this record carries. */
  claims?: string[] | undefined
  sources: string[]
  confidence: Confidence
  caveat?: LocalText | undefined
}

/** A value together with what it rests on. */
export type Sourced<T> = T & { sources: string[]; confidence?: Confidence | undefined }

export interface StatusPeriod {
  status: string
  from: string
  to: string
  note?: LocalText | undefined
  sources: string[]
  confidence: Confidence
}

export interface Endonym {
  /** BCP 47 language. */
  lang: string
  /** ISO 15924 script. */
  script: string
  name: string
  formal?: boolean | undefined
}

interface Figure {
  value: number
  year?: number | undefined
}

export interface Member {
  id: string
  iso2: string
  isoNumeric: number
  name: LocalText
  formalName: LocalText
  accession: Sourced<{ date: string; founding: boolean }>
  endonyms: Sourced<{ names: Endonym[] }>
  capital: Sourced<{ name: LocalText; point: Position; note?: LocalText | undefined }>
  periods?: StatusPeriod[] | undefined
  languages: Sourced<{ official: string[]; working: string[] }>
  areaKm2: Sourced<{ value: number; alternative?: number | undefined }>
  population: Sourced<Figure & { alternative?: Sourced<Figure> | undefined }>
  nationalCoordinator: Sourced<{ name: LocalText }>
  note?: LocalText | undefined
  sources: string[]
  confidence: Confidence
}

export interface Observer {
  id: string
  iso2: string
  isoNumeric: number
  name: LocalText
  capital: Member['capital']
  periods?: StatusPeriod[] | undefined
  note?: LocalText | undefined
  sources: string[]
  confidence: Confidence
}

export const PARTNER_KINDS = ['dialogue', 'sectoral', 'development'] as const
export type PartnerKind = (typeof PARTNER_KINDS)[number]

export interface PartnerStage {
  kind:
    | PartnerKind
    | 'first-contact'
    | 'strategic'
    | 'comprehensive-strategic'
    | 'milestone'
    | 'resident-ambassador'
  date: string
  label?: LocalText | undefined
  note?: LocalText | undefined
  sources: string[]
  confidence: Confidence
}

export interface Partner {
  /** ISO 3166-1 alpha-3, or "EU". */
  id: string
  iso2: string
  name: LocalText
  kind: PartnerKind
  stages: PartnerStage[]
  seat: Sourced<{ name: LocalText; point: Position }>
  note?: LocalText | undefined
  sources: string[]
  confidence: Confidence
}

export interface Source {
  id: string
  title: string
  publisher?: string | undefined
  /** EDTF. */
  published?: string | undefined
  url?: string | undefined
  kind: 'page' | 'document' | 'reference-knowledge'
}

/** Where sources differ: every value with who says so, the one shown, and why. */
export interface Disagreement {
  id: string
  topic: LocalText
  values: { text: LocalText; date?: string | undefined; sources: string[] }[]
  shown: LocalText
  reason: LocalText
  confidence: Confidence
  appliesTo?: string[] | undefined
  /** The event whose date is in dispute: the timeline shows the other values as its ghosts. */
  dateOf?: string | undefined
  claims?: string[] | undefined
  fromSourceDocuments?: boolean | undefined
}

/** A town, a venue or an address that the record can point to. */
export interface Place {
  id: string
  name: LocalText
  country: string
  kind: 'city' | 'venue'
  point: Position
  accuracyMetres: number
  coordinateSupport: LocalText
  capitalOf?: string | undefined
  alternativeNames?: string[] | undefined
  note?: LocalText | undefined
  mentions?: Mention[] | undefined
  sources: string[]
  confidence: Confidence
}

/** What happened at a place, in a line. */
export interface Mention {
  id: string
  date: string
  text: LocalText
  sources: string[]
  confidence: Confidence
}

/** A body of ASEAN: council, committee, department, division. */
export interface Institution {
  id: string
  name: LocalText
  /** At most 28 characters, for the diagram. */
  label?: LocalText | undefined
  /** What it was called before, oldest first, each up to a last day. */
  formerNames?:
    | Sourced<{ name: LocalText; label?: LocalText | undefined; until: string }>[]
    | undefined
  kind: string
  since?: string | undefined
  /** The last day, where it came to an end. */
  until?: string | undefined
  pillar: Lane
  body: Statement[]
  /** Ids of events in its history. */
  events?: string[] | undefined
  /** Ids of its places in Jakarta, in order of time. */
  places?: string[] | undefined
  claims?: string[] | undefined
  sources: string[]
  confidence: Confidence
}

export interface SecretaryGeneral {
  id: string
  order: number
  name: string
  country: string
  /** EDTF interval. */
  term: string
  title: LocalText
  note?: LocalText | undefined
  sources: string[]
  confidence: Confidence
}

export interface Summit {
  id: string
  number?: number | undefined
  kind: 'ordinary' | 'informal' | 'special' | 'special-with-partner'
  title: LocalText
  date: string
  place: { name: LocalText; venue?: LocalText | undefined; country: string; point: Position }
  partner?: string | undefined
  note?: LocalText | undefined
  sources: string[]
  confidence: Confidence
}
