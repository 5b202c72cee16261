import type { ReactNode } from 'react'
import { dateInWords } from '../../domain/date-words'
import { type Entry, GROUP_NAMES } from '../../domain/entries'
import { type Disagreement, LANE_NAMES, type Source } from '../../domain/records'
import { laneColor } from '../../ui/lane-color'
import { type Citations, cite } from './citations'
import styles from './details.module.css'
import { Disagreements } from './disagreement'
import { LinkedText } from './linked-text'
import { Certainty, SourceList } from './sources'
import { Statements } from './statements'

interface RecordCardProps {
  entry: Entry
  sources: ReadonlyMap<string, Source>
  disagreements: readonly Disagreement[]
  /** Records whose texts stand on the card too: their sources are numbered with its own. */
  parts?: readonly Entry[]
  /** How many statements stand before the parts; all, unless said. */
  opening?: number
  /** Its parts, for example the positions of a debate; whoever opens with less draws the rest. */
  children?: ReactNode | ((citations: Citations) => ReactNode)
}

/** A body, a person, an idea, a side in a debate, a part of the project: what the record says of it. */
export function RecordCard(props: RecordCardProps) {
  const { entry, sources, disagreements, parts = [], opening, children } = props
  const citations = cite(
    [
      ...[entry, ...parts].flatMap(({ text }) => text.map((statement) => statement.sources)),
      ...disagreements.flatMap(({ values }) => values.map((value) => value.sources)),
      entry.sources,
    ],
    sources,
  )
  const kicker = [...new Set([entry.kind, entry.stance ?? (entry.lane && LANE_NAMES[entry.lane])])]
    .filter(Boolean)
    .join(' · ')
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
      {entry.heldBy && (
        <p className={styles.place}>
          <span>
            Held by: <LinkedText text={entry.heldBy} />
          </span>
        </p>
      )}
      <Statements statements={entry.text.slice(0, opening)} citations={citations} />
      {typeof children === 'function' ? children(citations) : children}
      <Disagreements list={disagreements} citations={citations} />
      <SourceList citations={citations} />
      <Certainty confidence={entry.confidence} />
    </article>
  )
}
