import { useMemo } from 'react'
import type { Entry } from '../../domain/entries'
import { EntryList } from '../../panels/details/entry-list'
import { RecordCard } from '../../panels/details/record-card'
import { Statements } from '../../panels/details/statements'
import { resolveWindow } from '../../timeline/window/time-window'
import { ConceptParts } from '../../topics/concepts/concept-parts'
import { DebateCard } from '../../topics/debates/debate-card'
import { debateModel } from '../../topics/debates/debate-model'
import { projectChart } from '../../topics/project/chart-rows'
import { ProjectCard } from '../../topics/project/project-card'
import { SpanChart } from '../../topics/project/span-chart'
import { useView } from '../../url/use-view'
import { useRecord } from '../state/record'
import { disagreementsOn } from '../state/selection'
import { BodyRecord } from './body-record'
import { ForumRecord } from './forum-record'
import { Related } from './related'
import { TextLinks } from './text-links'

/** The card of a record that is neither event nor place, and under it what belongs to it. */
export function RecordView({ id }: { id: string }) {
  const { entries } = useRecord()
  const entry = entries.get(id)
  if (!entry) return null
  return (
    <TextLinks ownId={id}>
      <Card key={id} entry={entry} />
      <Related id={id} />
    </TextLinks>
  )
}

function Card({ entry }: { entry: Entry }) {
  const record = useRecord()
  const { sources, entries } = record
  const disagreements = disagreementsOn(record, [entry.id])
  const debate = debateModel(entry.id, entries)
  if (debate) return <DebateCard model={debate} {...{ sources, disagreements }} />
  if (entry.group === 'project' && entry.kind === 'Project') {
    const chart = <ProjectChart projectId={entry.id} />
    return <ProjectCard project={entry} index={entries} {...{ sources, disagreements, chart }} />
  }
  const parts = entries.all.filter(({ parent }) => parent === entry.id)
  return (
    <RecordCard {...{ entry, sources, disagreements }} opening={1}>
      {(citations) => (
        <>
          <ConceptParts id={entry.id} index={entries} />
          <Statements statements={entry.text.slice(1)} citations={citations} />
          {entry.view?.lens === 'forums' && <ForumRecord {...{ entry, citations }} />}
          {entry.group === 'body' && <BodyRecord id={entry.id} />}
          <EntryList title="Parts" entries={parts} />
        </>
      )}
    </RecordCard>
  )
}

/** Follows the cursor and the timeline's window; nothing above it draws again with them. */
function ProjectChart({ projectId }: { projectId: string }) {
  const { entries, span } = useRecord()
  const day = useView('date')
  const from = useView('from')
  const to = useView('to')
  const chart = useMemo(() => projectChart(projectId, entries), [projectId, entries])
  const timeline = useMemo(() => span && resolveWindow(from, to, span), [from, to, span])
  return timeline && <SpanChart {...{ chart, day, timeline }} />
}
