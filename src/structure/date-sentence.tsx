import { LinkedText } from '../panels/details/linked-text'
import { structureInWords } from './body-words'
import { changeInWords } from './changes'
import styles from './structure.module.css'
import type { StructureProps } from './structure-props'

/** What there is on the date, and what changed on the very day. */
export function DateSentence({ structure, day }: Pick<StructureProps, 'structure' | 'day'>) {
  const change = changeInWords(structure.known, day)
  return (
    <p className={styles.sentence}>
      {structureInWords(structure.bodies, day)}
      {change && (
        <strong className={styles.change}>
          <LinkedText text={change} />
        </strong>
      )}
    </p>
  )
}
