import type { Disagreement, Source } from '../../domain/records'
import { EntryList } from '../../panels/details/entry-list'
import { RecordCard } from '../../panels/details/record-card'
import { Statements } from '../../panels/details/statements'
import type { DebateModel } from './debate-model'
import { Positions } from './positions'

interface DebateCardProps {
  model: DebateModel
  sources: ReadonlyMap<string, Source>
  disagreements: readonly Disagreement[]
}

/** A debate: its positions side by side, what was tried, and what is expected. No verdict. */
export function DebateCard({ model, sources, disagreements }: DebateCardProps) {
  const { debate, positions, reforms, outlooks, tried } = model
  return (
    <RecordCard
      entry={debate}
      opening={1}
      parts={[...positions.map(({ position }) => position), ...reforms, ...outlooks]}
      sources={sources}
      disagreements={disagreements}
    >
      {(citations) => (
        <>
          <Positions {...{ positions, citations }} />
          <Statements statements={debate.text.slice(1)} citations={citations} />
          <EntryList title="Reforms that are spoken of" entries={reforms} citations={citations} />
          <EntryList title="What has been tried" entries={tried} />
          <EntryList title="Outlook" entries={outlooks} citations={citations} />
        </>
      )}
    </RecordCard>
  )
}
