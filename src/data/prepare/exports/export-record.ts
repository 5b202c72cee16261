import type { Atlas } from '../../../domain/atlas'
import type {
  AseanEvent,
  Disagreement,
  Member,
  Observer,
  Partner,
  Place,
  Source,
} from '../../../domain/records'
import type { FileContent } from '../../schema/files'

export type ExportSummit = FileContent<'summits'>['summits'][number]
export type ExportSecretaryGeneral =
  FileContent<'secretaries-general'>['secretariesGeneral'][number]
export type ExportChair = FileContent<'chairs'>['chairs'][number]
export type ExportInstitution = FileContent<'institutions'>['institutions'][number]

/** The lists that the exports are made of, in the order of the record's own files. */
export interface ExportRecord {
  atlas: Pick<Atlas, 'title' | 'asOf'>
  events: readonly AseanEvent[]
  members: readonly Member[]
  observers: readonly Observer[]
  partners: readonly Partner[]
  summits: readonly ExportSummit[]
  secretariesGeneral: readonly ExportSecretaryGeneral[]
  chairs: readonly ExportChair[]
  forums: FileContent<'forums'>['forums']
  institutions: readonly ExportInstitution[]
  places: readonly Place[]
  jakartaPlaces: FileContent<'jakarta'>['places']
  sources: readonly Source[]
  disagreements: readonly Disagreement[]
  /** Empty where the record has no such file. */
  topics: FileContent<'topics'>['topics']
}
