import { CITATION_STYLES, type CitedView, cite, STYLE_NAMES } from './citation'
import styles from './citation-part.module.css'
import { CopyField } from './copy-field'

const ROWS = { apa: 3, chicago: 3, bibtex: 7, ris: 9 }

/** This view as a source, in every style that is offered. */
export function CitationPart({ view }: { view: CitedView }) {
  return (
    <div className={styles.part}>
      {CITATION_STYLES.map((style) => (
        <CopyField
          key={style}
          label={STYLE_NAMES[style]}
          text={cite(style, view)}
          copyName={`Copy ${STYLE_NAMES[style]}`}
          rows={ROWS[style]}
        />
      ))}
      <p className={styles.hint}>
        Each record names its own sources in its details; cite those for the facts themselves.
      </p>
    </div>
  )
}
