import { type UseQueryResult, useIsFetching, useQueries, useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { FileProblem, type Problem } from '../data/problems'
import { atlasQuery, fileQuery, isFirstLand } from '../data/queries'
import type { FileContent } from '../data/schema/files'
import { type Atlas, type Span, spanOf } from '../domain/atlas'
import type { Box } from '../domain/bounds'
import { type EntryIndex, indexEntries } from '../domain/entry-index'
import { type DatedEvent, dateEvents } from '../domain/events'
import { entriesOf } from '../domain/make-entries'
import type { Disagreement, Member, Observer, Partner, Place, Source } from '../domain/records' // prettier-ignore
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
  boxes: ReadonlyMap<string, Box>
  sources: ReadonlyMap<string, Source>
  disagreements: readonly Disagreement[]
  /** Every record in one shape, by id. */
  entries: EntryIndex
  problems: readonly Problem[]
  /** All that a selection can name has been loaded, or has failed for good. */
  settled: boolean
}

const RecordContext = createContext<LoadedRecord | null>(null)

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
  const data = atlas.data
  // The timeline's own files come first, then the map's land and code; the rest waits for them.
  const [events, members, partners] = useQueries({
    queries: [fileQuery(data, 'events'), fileQuery(data, 'members'), fileQuery(data, 'partners')],
  })
  const land = useIsFetching({ predicate: ({ queryKey }) => isFirstLand(queryKey) })
  const isMapComplete = useDone(restAfter) && land === 0
  const later = events.isPending || !isMapComplete ? undefined : data
  const rest = useQueries({
    queries: [
      fileQuery(later, 'places'),
      fileQuery(later, 'jakarta'),
      fileQuery(later, 'sources'),
      fileQuery(later, 'disagreements'),
      fileQuery(later, 'institutions'),
      fileQuery(later, 'secretaries-general'),
      fileQuery(later, 'summits'),
      fileQuery(later, 'topics'),
      fileQuery(later, 'bounds'),
      fileQuery(later, 'forums'),
    ],
  })
  const [places, jakarta, sources, disagreements, institutions, people, ...others] = rest
  const [summits, topics, bounds, forums] = others
  const sourceMap = useMemo(() => byId(sources.data?.content.sources), [sources.data])
  const boxes = useMemo(
    () => new Map<string, Box>(bounds.data?.content.bounds.map(({ id, box }) => [id, box])),
    [bounds.data],
  )
  const sound = useMemo(
    () => soundEvents(events.data?.content.events ?? [], { sources: sourceMap, boxes }),
    [events.data, sourceMap, boxes],
  )
  const dated = useMemo(() => dateEvents(sound.events), [sound.events])
  const entries = useMemo(
    () =>
      indexEntries(
        entriesOf({
          events: sound.events,
          members: members.data?.content.members ?? [],
          partners: partners.data?.content.partners ?? [],
          places: places.data?.content.places ?? [],
          institutions: institutions.data?.content.institutions ?? [],
          relations: institutions.data?.content.relations ?? [],
          secretariesGeneral: people.data?.content.secretariesGeneral ?? [],
          summits: summits.data?.content.summits ?? [],
          topics: topics.data?.content.topics ?? [],
          jakartaPlaces: jakarta.data?.content.places ?? [],
          forums: forums.data?.content.forums ?? [],
        }),
      ),
    [
      sound.events,
      members.data,
      partners.data,
      places.data,
      institutions.data,
      people.data,
      summits.data,
      topics.data,
      jakarta.data,
      forums.data,
    ],
  )
  // One object for good: another one would begin the timeline's window anew with every late file.
  const span = useMemo(() => (data ? spanOf(data) : null), [data])
  const record = useMemo((): LoadedRecord => {
    const files = [events, members, partners, ...rest]
    return {
      atlas: data ?? null,
      span,
      events: dated,
      members: members.data?.content.members ?? [],
      observers: members.data?.content.observers ?? [],
      partners: partners.data?.content.partners ?? [],
      places: byId(places.data?.content.places),
      jakartaPlaces: byId(jakarta.data?.content.places),
      boxes,
      sources: sourceMap,
      disagreements: disagreements.data?.content.disagreements ?? [],
      entries,
      problems: [...[atlas, ...files].flatMap(problemsOf), ...sound.problems],
      settled: atlas.isError || files.every((file) => file.isSuccess || file.isError),
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

function useDone(promise: Promise<unknown>): boolean {
  const [done, setDone] = useState<Promise<unknown> | null>(null)
  useEffect(() => {
    let isGone = false
    promise.then(() => {
      if (!isGone) setDone(promise)
    })
    return () => {
      isGone = true
    }
  }, [promise])
  return done === promise
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
