import type { ReactNode } from 'react'
import type { Entry } from '../../domain/entries'
import type { EntryIndex } from '../../domain/entry-index'
import type { Disagreement, Source } from '../../domain/records'
import { EntryList } from '../../panels/details/entry-list'
import { RecordCard } from '../../panels/details/record-card'
import { Statements } from '../../panels/details/statements'

interface ProjectCardProps {
  project: Entry
  index: EntryIndex
  sources: ReadonlyMap<string, Source>
  disagreements: readonly Disagreement[]
  /** The chart, which follows the cursor. */
  chart: ReactNode
}

/** The project as what it was: a plan with components, partners, activities and results. */
export function ProjectCard({ project, index, sources, disagreements, chart }: ProjectCardProps) {
  const parts = index.all.filter(({ parent }) => parent === project.id)
  const ofKind = (kind: string) => parts.filter((part) => part.kind === kind)
  return (
    <RecordCard entry={project} opening={0} {...{ parts, sources, disagreements }}>
      {(citations) => (
        <>
          {chart}
          <Statements statements={project.text} citations={citations} />
          <EntryList title="Components" entries={ofKind('Component')} citations={citations} />
          <EntryList title="Results" entries={ofKind('Result')} citations={citations} />
          <EntryList title="Activities" entries={ofKind('Activity')} citations={citations} />
        </>
      )}
    </RecordCard>
  )
}
