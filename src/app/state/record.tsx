import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useMemo } from 'react'
import { FileProblem, type Problem } from '../../data/problems'
import { atlasQuery } from '../../data/queries'
import type { FileContent } from '../../data/schema/files'
import { type Atlas, type Span, spanOf } from '../../domain/atlas'
import type { Bounds } from '../../domain/bounds'
import { type EntryIndex, indexEntries } from '../../domain/entry-index'
import { type DatedEvent, dateEvents } from '../../domain/events'
import { entriesOf } from '../../domain/make-entries'
import type {
  AseanEvent,
  Disagreement,
  Member,
  Observer,
  Partner,
  Place,
  Source,
} from '../../domain/records'
import { useRecordFiles } from './record-files'
import { soundEvents } from './sound-events'

type JakartaPlace = FileContent<'jakarta'>['places'][number]

/** Everything loaded so far; what is still on its way or could not be loaded is empty. */
export interface LoadedRecord {
  atlas: Atlas | null
  span: Span | null
  events: readonly DatedEvent[]
  members: readonly Member[]
  observers: readonly Observer[]
  partners: readonly Partner[]
  places: ReadonlyMap<string, Place>
  jakartaPlaces: ReadonlyMap<string, JakartaPlace>
  /** Boxes around every country of the map, by ISO 3166-1 alpha-3 code. */
  boxes: ReadonlyMap<string, Bounds>
  sources: ReadonlyMap<string, Source>
  disagreements: readonly Disagreement[]
  /** Every record in one shape, by id. */
  entries: EntryIndex
  problems: readonly Problem[]
  /** All that a selection can name has been loaded, or has failed for good. */
  settled: boolean
}

const RecordContext = createContext<LoadedRecord | null>(null)

/** @throws {Error} outside a `RecordProvider` */
export function useRecord(): LoadedRecord {
  const record = use(RecordContext)
  if (!record) throw new Error('useRecord needs a RecordProvider above it')
  return record
}

interface RecordProviderProps {
  /** What only cards, search and table need is not asked for before this is done. */
  restAfter: Promise<unknown>
  children: ReactNode
}

/** Loads the record file by file; a file that fails leaves the others untouched. */
export function RecordProvider({ restAfter, children }: RecordProviderProps) {
  const atlas = useQuery(atlasQuery)
  const { data } = atlas
  const files = useRecordFiles(data, restAfter)
  const { events, members, partners, places, jakarta, sources, disagreements, bounds, rest } = files
  const sourceMap = useMemo(() => byId(sources.data?.content.sources), [sources.data])
  const boxes = useMemo(
    () => new Map<string, Bounds>(bounds.data?.content.bounds.map(({ id, box }) => [id, box])),
    [bounds.data],
  )
  const sound = useMemo(
    () => soundEvents(events.data?.content.events ?? [], { sources: sourceMap, boxes }),
    [events.data, sourceMap, boxes],
  )
  const dated = useMemo(() => dateEvents(sound.events), [sound.events])
  const entries = useEntries(sound.events, files)
  // One object for good: another one would begin the timeline's window anew with every late file.
  const span = useMemo(() => (data ? spanOf(data) : null), [data])
  const record = useMemo((): LoadedRecord => {
    const all = [events, members, partners, jakarta, ...rest]
    return {
      ...{ atlas: data ?? null, span, events: dated, boxes, sources: sourceMap, entries },
      members: members.data?.content.members ?? [],
      observers: members.data?.content.observers ?? [],
      partners: partners.data?.content.partners ?? [],
      places: byId(places.data?.content.places),
      jakartaPlaces: byId(jakarta.data?.content.places),
      disagreements: disagreements.data?.content.disagreements ?? [],
      problems: [...[atlas, ...all].flatMap(problemsOf), ...sound.problems],
      settled: atlas.isError || all.every((file) => file.isSuccess || file.isError),
    }
  }, [
    atlas,
    data,
    span,
    dated,
    entries,
    events,
    members,
    partners,
    places,
    jakarta,
    boxes,
    sourceMap,
    sound.problems,
    disagreements,
    rest,
  ])
  return <RecordContext value={record}>{children}</RecordContext>
}

/** Made anew only when a file that entries come from has arrived. */
function useEntries(
  events: readonly AseanEvent[],
  files: ReturnType<typeof useRecordFiles>,
): EntryIndex {
  const members = files.members.data
  const partners = files.partners.data
  const places = files.places.data
  const bodies = files.institutions.data
  const people = files.people.data
  const summits = files.summits.data
  const topics = files.topics.data
  const jakarta = files.jakarta.data
  const forums = files.forums.data
  return useMemo(
    () =>
      indexEntries(
        entriesOf({
          events,
          members: members?.content.members ?? [],
          partners: partners?.content.partners ?? [],
          places: places?.content.places ?? [],
          institutions: bodies?.content.institutions ?? [],
          relations: bodies?.content.relations ?? [],
          secretariesGeneral: people?.content.secretariesGeneral ?? [],
          summits: summits?.content.summits ?? [],
          topics: topics?.content.topics ?? [],
          jakartaPlaces: jakarta?.content.places ?? [],
          forums: forums?.content.forums ?? [],
        }),
      ),
    [events, members, partners, places, bodies, people, summits, topics, jakarta, forums],
  )
}

function byId<T extends { id: string }>(list: readonly T[] | undefined): ReadonlyMap<string, T> {
  return new Map(list?.map((entry) => [entry.id, entry]))
}

function problemsOf(file: UseQueryResult<unknown>): Problem[] {
  if (file.error instanceof FileProblem) return [file.error.problem]
  const { data } = file
  const hasProblems = typeof data === 'object' && data !== null && 'problems' in data
  return hasProblems ? (data.problems as Problem[]) : []
}
