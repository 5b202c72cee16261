import type { ReactNode } from 'react'
import { dateInWords } from '../../domain/date-words'
import { type Entry, GROUP_NAMES } from '../../domain/entries'
import { type Disagreement, LANE_NAMES, type Source } from '../../domain/records'
import { laneColor } from '../../ui/lane-color'
import { cite } from './citations'
import styles from './details.module.css'
import { Disagreements } from './disagreement'
import { Certainty, SourceList } from './sources'
import { Statements } from './statements'

interface RecordCardProps {
  entry: Entry
  sources: ReadonlyMap<string, Source>
  disagreements: readonly Disagreement[]
  /** Its parts, for example the positions of a debate; stand before the sources. */
  children?: ReactNode
}

/** A body, a person, an idea, a side in a debate, a part of the project: what the record says of it. */
export function RecordCard({ entry, sources, disagreements, children }: RecordCardProps) {
  const citations = cite(
    [
      ...entry.text.map((statement) => statement.sources),
      ...disagreements.flatMap(({ values }) => values.map((value) => value.sources)),
      entry.sources,
    ],
    sources,
  )
  const kicker = [entry.kind, entry.lane && LANE_NAMES[entry.lane]].filter(Boolean).join(' · ')
  return (
    <article>
      <p
        className={styles.kicker}
        style={entry.lane ? { color: laneColor(entry.lane) } : undefined}
      >
        {kicker || GROUP_NAMES[entry.group]}
      </p>
      <h2 className={styles.title}>{entry.title}</h2>
      {entry.date && <p className={styles.place}>{dateInWords(entry.date)}</p>}
      <Statements statements={entry.text} citations={citations} />
      {children}
      <Disagreements list={disagreements} citations={citations} />
      <SourceList citations={citations} />
      <Certainty confidence={entry.confidence} />
    </article>
  )
}
