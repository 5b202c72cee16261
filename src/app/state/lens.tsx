import { keepPreviousData, type QueryClient, useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useMemo } from 'react'
import { explainProblem, FileProblem } from '../../data/problems'
import { fileQuery, geometryQuery } from '../../data/queries'
import type { FileContent } from '../../data/schema/files'
import type { Atlas } from '../../domain/atlas'
import type { LensId } from '../../domain/view-state'
import type { Lens, LensFile, LensInput, LensRecord } from '../../lenses/lens'
import { FIRST_LENS, loadLens } from '../../lenses/registry'
import { useView } from '../../url/use-view'
import { type LoadedRecord, useRecord } from './record'

type Contents = { [F in LensFile]?: FileContent<F> }

export interface LoadedLens {
  lens: Lens
  contents: Contents
  /** What it had to do without, in plain sentences. */
  missing: readonly string[]
}

/** The lens that is drawn, with all that it asked for. */
export interface LensInUse extends Omit<LoadedLens, 'contents'> {
  record: LensRecord
  /** What the viewer asked the lens to show. */
  show: readonly string[]
}

const AT_ONCE: LoadedLens = { lens: FIRST_LENS, contents: {}, missing: [] }
const FAILED = ['This view could not be loaded. The members are shown instead.']

const LensContext = createContext<LensInUse | null>(null)

/** @throws {Error} outside a `LensProvider` */
export function useLens(): LensInUse {
  const lens = use(LensContext)
  if (!lens) throw new Error('useLens needs a LensProvider above it')
  return lens
}

/** What a lens knows when it draws a day. */
export function lensInput({ record, show }: LensInUse, day: number): LensInput {
  return { ...record, day, show }
}

/**
 * Loads the chosen lens with the files that it asks for. Until all have arrived the lens of before
 * stays; a file that fails is missing for the lenses that need it, and they say so.
 */
export function LensProvider({ children }: { children: ReactNode }) {
  const record = useRecord()
  const id = useView('lens')
  const show = useView('show')
  const { atlas } = record
  const { data = AT_ONCE, isError } = useQuery({
    ...lensQuery(atlas, id),
    initialData: id === FIRST_LENS.id ? AT_ONCE : undefined,
    placeholderData: keepPreviousData,
  })
  const records = useMemo(() => lensRecord(record, data.contents), [record, data])
  const missing = isError ? FAILED : data.missing
  const lens = useMemo(
    () => ({ lens: data.lens, record: records, show, missing }),
    [data, records, show, missing],
  )
  return <LensContext value={lens}>{children}</LensContext>
}

/** A lens with the files that it asks for. */
export function lensQuery(atlas: Atlas | null, id: LensId) {
  return {
    queryKey: ['lens', id],
    queryFn: ({ client }: { client: QueryClient }) => loadWithFiles(id, client, atlas as Atlas),
    enabled: atlas !== null,
  }
}

/** A loaded lens over the record, for a view that is not the one on the screen. */
export function lensOver(
  record: LoadedRecord,
  { lens, contents, missing }: LoadedLens,
  show: readonly string[],
): LensInUse {
  return { lens, record: lensRecord(record, contents), show, missing }
}

/** Has a lens with its files at hand before it is chosen, the city's land included. */
export async function prefetchLens(id: LensId, client: QueryClient, atlas: Atlas): Promise<void> {
  await client.prefetchQuery(lensQuery(atlas, id))
  const loaded = client.getQueryData<LoadedLens>(['lens', id])
  if (loaded?.lens.needsCity) await client.prefetchQuery(geometryQuery(atlas, 'city'))
}

async function loadWithFiles(id: LensId, client: QueryClient, atlas: Atlas): Promise<LoadedLens> {
  const lens = await loadLens(id)
  const contents: Contents = {}
  const missing: string[] = []
  await Promise.all(
    lens.files.map(async (name) => {
      try {
        const { content } = await client.fetchQuery(fileQuery(atlas, name))
        Object.assign(contents, { [name]: content })
      } catch (error) {
        missing.push(error instanceof FileProblem ? explainProblem(error.problem) : String(error))
      }
    }),
  )
  return { lens, contents, missing }
}

function lensRecord(record: LoadedRecord, contents: Contents): LensRecord {
  const { members, observers, partners, events, places } = record
  const { jakarta, institutions } = contents
  return {
    members,
    observers,
    partners,
    events,
    places: [...places.values()],
    summits: contents.summits?.summits ?? [],
    chairs: contents.chairs?.chairs ?? [],
    forums: contents.forums?.forums ?? [],
    jakartaPlaces: jakarta?.places ?? [],
    jakartaLines: jakarta?.lines ?? [],
    institutions: institutions?.institutions ?? [],
    secretariesGeneral: contents['secretaries-general']?.secretariesGeneral ?? [],
    secretariatSteps: institutions?.secretariatTimeline ?? [],
    topics: contents.topics?.topics ?? [],
    unions: contents.unions?.unions ?? [],
  }
}
