import type { Entry } from '../../domain/entries'
import { entriesOf } from '../../domain/make-entries'
import type { Disagreement } from '../../domain/records'
import type { Problem } from '../problems'
import { formatJson, type GeneratedFile } from './generated-file'
import type { LoadedFiles } from './load-record'

/** Claims of the two source documents: the article has 56, the project description 28. */
export const CLAIM_IDS: readonly string[] = [...claimIds('A', 56), ...claimIds('B', 28)]

function claimIds(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`)
}

interface Carrier {
  claims: readonly string[]
  record: string
  title: string
  /** Query string of the view that shows the record. */
  address: string
}

/** All entries of the loaded files; a file that could not be loaded adds none. */
export function entriesOfFiles(files: LoadedFiles): Entry[] {
  return entriesOf({
    events: files.events?.events ?? [],
    members: files.members?.members ?? [],
    partners: files.partners?.partners ?? [],
    places: files.places?.places ?? [],
    institutions: files.institutions?.institutions ?? [],
    secretariesGeneral: files['secretaries-general']?.secretariesGeneral ?? [],
    summits: files.summits?.summits ?? [],
    topics: files.topics?.topics ?? [],
    jakartaPlaces: files.jakarta?.places ?? [],
    forums: files.forums?.forums ?? [],
  })
}

function carriersOf(files: LoadedFiles): Carrier[] {
  const entries = entriesOfFiles(files).map(({ id, key, title, claims }) => ({
    claims,
    record: id,
    title,
    address: `?${key}=${id}`,
  }))
  return [...entries, ...(files.disagreements?.disagreements ?? []).map(disagreementCarrier)]
}

/** A disagreement is shown on the cards of the records that it applies to. */
function disagreementCarrier({ id, topic, claims = [], appliesTo }: Disagreement): Carrier {
  return { claims, record: id, title: topic.en, address: `?event=${appliesTo?.[0] ?? id}` }
}

/** Which record carries each claim, and the address that shows it. */
export function buildCoverage(files: LoadedFiles): GeneratedFile {
  const carriers = carriersOf(files)
  const claims = CLAIM_IDS.map((claim) => ({
    claim,
    records: carriers
      .filter((carrier) => carrier.claims.includes(claim))
      .map(({ record, title, address }) => ({ record, title, address })),
  }))
  const content = { $schema: 'schema/coverage.schema.json', claims }
  return { path: 'coverage.json', text: formatJson(content) }
}

/** Claims that no record carries, and claims that no document makes. */
export function coverageProblems(files: LoadedFiles): Problem[] {
  const carriers = carriersOf(files)
  const carried = new Set(carriers.flatMap(({ claims }) => claims))
  const missing = CLAIM_IDS.filter((claim) => !carried.has(claim)).map(
    (claim): Problem => ({
      code: 'claim-missing',
      file: 'topics.json',
      record: claim,
      field: 'claims',
      detail: 'no record carries this claim of the source documents',
    }),
  )
  const unknown = carriers.flatMap(({ claims, record }) =>
    claims
      .filter((claim) => !CLAIM_IDS.includes(claim))
      .map(
        (claim): Problem => ({
          code: 'reference-missing',
          file: 'topics.json',
          record,
          field: 'claims',
          detail: `"${claim}" must be one of A01 to A56 or B01 to B28`,
        }),
      ),
  )
  return [...missing, ...unknown]
}
