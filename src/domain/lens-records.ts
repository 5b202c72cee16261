import type { Confidence, LocalText, Position, Statement } from './records'

/** Records that only some lenses ask for. Dates are EDTF strings. */

interface Provenance {
  sources: string[]
  confidence: Confidence
}

/** Who led ASEAN in a year, and how that is known. */
export interface Chair extends Provenance {
  id: string
  year: string
  /** ISO 3166-1 alpha-3. */
  country: string
  basis: 'standing-committee-host' | 'standing-committee-inferred' | 'summit-host' | 'charter'
  ministerialMeeting?: { country: string; city: LocalText; confidence: Confidence } | undefined
  note?: LocalText | undefined
}

export interface ForumParticipant extends Provenance {
  id: string
  /** ISO 3166-1 alpha-3, or "EU". */
  party: string
  name: LocalText
  joined?: string | null | undefined
  order?: number | undefined
  act?: 'signature' | 'accession' | undefined
  signed?: string | undefined
  note?: LocalText | undefined
}

export interface Forum extends Provenance {
  id: string
  name: LocalText
  founded: string
  body: Statement[]
  protocols?: { name: LocalText; date: string }[] | undefined
  participants: ForumParticipant[]
  note?: LocalText | undefined
}

/** A place in Jakarta, with how exactly it is known. */
export interface JakartaPlace extends Provenance {
  id: string
  name: LocalText
  kind:
    | 'asean'
    | 'centroid'
    | 'airport'
    | 'government'
    | 'landmark'
    | 'mission'
    | 'mrt'
    | 'partner'
    | 'transport'
    | 'venue'
  /** 1 is what a first look needs. */
  tier: number
  point: Position
  accuracyMetres: number
  coordinateSupport: LocalText
  address?: string | undefined
  since?: string | undefined
  /**
   * How long ASEAN's body has sat or sat here, an EDTF interval; an end that no source gives is left
   * empty ("2011-11-17/", "end not known"), and one still to come is "..".
   */
  housed?: string | undefined
  /** State or body whose mission it is. */
  country?: string | undefined
  station?: { order: number; level: string; code: string; officialName2026: string } | undefined
  body: Statement[]
}

export interface JakartaLine extends Provenance {
  id: string
  name: LocalText
  kind: string
  since?: string | undefined
  accuracyMetres: number
  coordinateSupport: LocalText
  coordinates: Position[]
}

/** What the Secretariat was given on a date: an agreement, a seat, a building. */
export interface SecretariatStep extends Provenance {
  id: string
  date: string
  text: LocalText
}

/** A state's time in a union that ASEAN meets as one. */
export interface UnionMembership extends Provenance {
  id: string
  union: 'EU'
  /** ISO 3166-1 alpha-3. */
  country: string
  name: LocalText
  /** EDTF interval; an open end is "..". */
  membership: string
  note?: LocalText | undefined
}
