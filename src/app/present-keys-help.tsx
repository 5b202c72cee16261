import { PRESENT_KEYS } from '../story/present-keys'
import styles from './help-dialog.module.css'

/** The keys of present mode, for the list of keys. */
export function PresentKeysHelp() {
  return (
    <>
      <h3>While presenting</h3>
      <dl className={styles.keys}>
        {PRESENT_KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
