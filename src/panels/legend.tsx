import { memo } from 'react'
import type { CountryRow, LegendRow } from '../lenses/lens'
import styles from './legend.module.css'

interface LegendProps {
  rows: readonly LegendRow[]
  countries: readonly CountryRow[]
  selected: string | null
  onChoose: (code: string) => void
  onHover: (code: string | null) => void
}

/** What the colours mean, and every country of the map as a button that pointer and keyboard reach. */
export const Legend = memo(function Legend({
  rows,
  countries,
  selected,
  onChoose,
  onHover,
}: LegendProps) {
  return (
    <section className={styles.legend} aria-label="Legend">
      <ul className={styles.countries} aria-label="Countries">
        {countries.map(({ code, name, swatch, words }) => (
          <li key={code}>
            <button
              type="button"
              aria-pressed={code === selected}
              aria-label={`${name}, ${words}`}
              onClick={() => onChoose(code)}
              onPointerEnter={() => onHover(code)}
              onPointerLeave={() => onHover(null)}
              onFocus={() => onHover(code)}
              onBlur={() => onHover(null)}
            >
              <span className={styles.swatch} data-swatch={swatch} aria-hidden />
              {name}
            </button>
          </li>
        ))}
      </ul>
      <ul className={styles.rows} aria-label="Colours">
        {rows.map(({ id, label, swatch }) => (
          <li key={id}>
            <span className={styles.swatch} data-swatch={swatch} aria-hidden />
            {label}
          </li>
        ))}
      </ul>
    </section>
  )
})
