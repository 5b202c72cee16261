import { dateInWords } from '../domain/date-words'
import { ENTRY_GROUPS, GROUP_NAMES } from '../domain/entries'
import { type Period, periodInWords } from '../domain/period'
import type { NarrowedResult } from './narrow-to-period'
import styles from './search-box.module.css'
import type { Hit } from './search-index'

interface ResultsProps {
  result: NarrowedResult
  query: string
  period: Period | null
  onRemovePeriod: () => void
  onChoose: (hit: Hit) => void
}

/** Most results of one group in the list; the table shows all. */
const MOST_IN_GROUP = 5

/** What was found, by groups, and what a period keeps out. */
export function Results({ result, query, period, onRemovePeriod, onChoose }: ResultsProps) {
  const { hits, outside } = result
  const groups = ENTRY_GROUPS.map((group) => ({
    group,
    hits: hits.filter((hit) => hit.group === group),
  })).filter((part) => part.hits.length > 0)
  return (
    <section className={styles.results} aria-label="Search results">
      <p className={styles.count} role="status">
        {countInWords(result, query, period)}
      </p>
      {outside > 0 && (
        <button type="button" className={styles.removePeriod} onClick={onRemovePeriod}>
          Search all of time
        </button>
      )}
      {groups.map(({ group, hits: inGroup }) => (
        <section key={group}>
          <h3>{GROUP_NAMES[group]}</h3>
          <ul>
            {inGroup.slice(0, MOST_IN_GROUP).map((hit) => (
              <li key={hit.id}>
                <button type="button" data-hit onClick={() => onChoose(hit)}>
                  <span>{hit.title}</span>
                  <span className={styles.detail}>
                    {[hit.kind, hit.date && dateInWords(hit.date)].filter(Boolean).join(' · ')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {inGroup.length > MOST_IN_GROUP && (
            <p className={styles.more}>and {inGroup.length - MOST_IN_GROUP} more in the table</p>
          )}
        </section>
      ))}
    </section>
  )
}

function countInWords(result: NarrowedResult, query: string, period: Period | null): string {
  const { hits, nearest, outside } = result
  const beyond = period && outside > 0 ? `outside ${periodInWords(period)}` : null
  if (!nearest) return `${hits.length} found${beyond ? `, ${outside} more ${beyond}` : ''}`
  const nothing = `Nothing found for “${query}”.`
  if (hits.length > 0) return `${nothing} The nearest:`
  return beyond ? `${nothing} The nearest are ${beyond}.` : nothing
}
