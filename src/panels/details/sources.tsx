import { memo, useId } from 'react'
import { dateInWords } from '../../domain/date-words'
import type { Confidence, Source } from '../../domain/records'
import type { Citations } from './citations'
import styles from './details.module.css'

interface MarksProps {
  ids: readonly string[]
  citations: Citations
  /** Said where a statement is less sure than its record. */
  confidence?: Confidence | undefined
}

/** The numbers behind a statement; each leads to its source at the foot of the card. */
export function SourceMarks({ ids, citations, confidence }: MarksProps) {
  const numbers = ids.map((id) => citations.numberOf(id)).filter((n) => n !== null)
  const cited = numbers.map((number) => citations.list[number - 1]).filter((c) => c !== undefined)
  return (
    <sup className={styles.marks}>
      {confidence === 'uncertain' && <span>uncertain </span>}
      {cited.map(({ number, source }) => (
        <a
          key={number}
          href={`#source-${number}`}
          title={sourceInWords(source)}
          aria-label={`Source ${number}: ${sourceInWords(source)}`}
          onClick={(event) => {
            // The address belongs to the view: the jump must not write a fragment into it.
            event.preventDefault()
            document.getElementById(`source-${number}`)?.focus()
          }}
        >
          {number}
        </a>
      ))}
    </sup>
  )
}

/** All sources of a card, numbered as they are cited. */
export const SourceList = memo(function SourceList({ citations }: { citations: Citations }) {
  const headingId = useId()
  if (citations.list.length === 0) return null
  return (
    <section className={styles.sources} aria-labelledby={headingId}>
      <h3 id={headingId}>Sources</h3>
      <ol>
        {citations.list.map(({ number, source }) => (
          <li key={source.id} id={`source-${number}`} tabIndex={-1} value={number}>
            <span className={styles.sourceNumber} aria-hidden>
              {number}
            </span>
            <SourceEntry source={source} />
          </li>
        ))}
      </ol>
    </section>
  )
})

function SourceEntry({ source }: { source: Source }) {
  const details = [source.publisher, source.published && dateInWords(source.published)]
  return (
    <span>
      {source.url ? (
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      <span className={styles.publisher}>{details.filter(Boolean).join(', ')}</span>
    </span>
  )
}

function sourceInWords(source: Source): string {
  return [source.title, source.publisher].filter(Boolean).join(', ')
}

const CERTAINTY: Record<Confidence, string> = {
  verified: 'Confirmed by a published page',
  'well-known': 'Well known, not confirmed page by page',
  uncertain: 'Uncertain',
}

/** How well a record is supported, in words and with a mark that is not only a colour. */
export function Certainty({ confidence }: { confidence: Confidence }) {
  const signs = { verified: '●', 'well-known': '◐', uncertain: '○' }
  return (
    <p className={styles.certainty} data-confidence={confidence}>
      <span aria-hidden>{signs[confidence]}</span> {CERTAINTY[confidence]}
    </p>
  )
}
