import { useState } from 'react'
import styles from './details.module.css'

interface ChipsProps {
  label: string
  items: readonly { code: string; name: string }[]
  onChoose: (code: string) => void
}

/** More than this and the row says how many, until it is opened. */
const MANY = 5

/** A row of countries that lead to their own card. */
export function Chips({ label, items, onChoose }: ChipsProps) {
  const [open, setOpen] = useState(false)
  if (items.length === 0) return null
  if (items.length > MANY && !open) {
    return (
      <p className={styles.many}>
        <button type="button" className={styles.chip} onClick={() => setOpen(true)}>
          {items.length} states took part
        </button>
      </p>
    )
  }
  return (
    <ul className={styles.chips} aria-label={label}>
      {items.map(({ code, name }) => (
        <li key={code}>
          <button type="button" className={styles.chip} onClick={() => onChoose(code)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  )
}
