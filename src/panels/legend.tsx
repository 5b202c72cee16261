import { memo } from 'react'
import type { LegendRow, LensControls, LensRow } from '../lenses/lens'
import styles from './legend.module.css'
import { Swatch } from './swatch'

interface LegendProps {
  legend: readonly LegendRow[]
  rows: readonly LensRow[]
  /** Accessible name of the list of rows. */
  rowsName: string
  controls?: LensControls | undefined
  /** Ids of the controls' options that are in force. */
  chosen?: readonly string[]
  /** What the lens has to do without, in plain sentences. */
  missing?: readonly string[]
  isSelected: (row: LensRow) => boolean
  onChoose: (row: LensRow) => void
  onHover: (row: LensRow | null) => void
  onShow?: (ids: readonly string[]) => void
}

/** What the looks mean, and all that the map shows as buttons that pointer and keyboard reach. */
export const Legend = memo(function Legend(props: LegendProps) {
  const { legend, rows, rowsName, controls, missing = [], isSelected, onChoose, onHover } = props
  const long = isLong(rows, legend)
  // Where the rows have to scroll, what their looks mean stands over them and in view.
  const colours = (
    <ul
      className={styles.rows}
      data-long={long || undefined}
      aria-label="Colours"
      // On a phone it scrolls, for the keyboard too.
      tabIndex={long ? 0 : undefined}
    >
      {legend.map(({ id, label, swatch }) => (
        <li key={id} data-wide={label.length > LONGEST_IN_COLUMNS || undefined}>
          <Swatch swatch={swatch} />
          {label}
        </li>
      ))}
    </ul>
  )
  const list = (
    <ul className={styles.list} aria-label={rowsName} data-long={long || undefined}>
      {rows.map((row) => (
        <li key={row.id}>
          <button
            type="button"
            aria-pressed={isSelected(row)}
            aria-label={`${row.name}, ${row.words}`}
            onClick={() => onChoose(row)}
            onPointerEnter={() => onHover(row)}
            onPointerLeave={() => onHover(null)}
            onFocus={() => onHover(row)}
            onBlur={() => onHover(null)}
          >
            <Swatch swatch={row.swatch} />
            {row.name}
          </button>
        </li>
      ))}
    </ul>
  )
  return (
    <section className={styles.legend} aria-label="Legend">
      {missing.map((sentence) => (
        <p key={sentence} role="alert" className={styles.missing}>
          {sentence}
        </p>
      ))}
      {controls && <Controls {...props} controls={controls} />}
      {long ? (
        <>
          {colours}
          {list}
        </>
      ) : (
        <>
          {list}
          {colours}
        </>
      )}
    </section>
  )
})

/** More rows than these, or longer words, and each list is one column; that of rows scrolls. */
const MOST_IN_COLUMNS = 12
const LONGEST_IN_COLUMNS = 24

function isLong(rows: readonly LensRow[], legend: readonly LegendRow[]): boolean {
  const isWide = legend.some(({ label }) => label.length > LONGEST_IN_COLUMNS)
  return isWide || rows.length > MOST_IN_COLUMNS
}

function Controls({
  controls: { name, kind, options },
  chosen = [],
  onShow,
}: Pick<LegendProps, 'chosen' | 'onShow'> & { controls: LensControls }) {
  const toggle = (id: string) => {
    if (kind === 'one') return [id]
    const wanted = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]
    return options.map((option) => option.id).filter((option) => wanted.includes(option))
  }
  const choice = (
    <fieldset className={styles.controls}>
      <legend>{name}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input
            type={kind === 'one' ? 'radio' : 'checkbox'}
            name="lens-show"
            checked={chosen.includes(option.id)}
            onChange={() => onShow?.(toggle(option.id))}
          />
          {option.name}
        </label>
      ))}
    </fieldset>
  )
  if (options.length <= MOST_OPEN) return choice
  const names = options.filter(({ id }) => chosen.includes(id)).map((option) => option.name)
  return (
    <details className={styles.choice}>
      <summary>
        {name}: {names.length === options.length ? `all ${names.length}` : names.join(', ')}
      </summary>
      {choice}
    </details>
  )
}

/** More options than these are folded away behind what is chosen of them. */
const MOST_OPEN = 2
