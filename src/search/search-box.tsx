import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { dateInWords } from '../domain/date-words'
import { ENTRY_GROUPS, GROUP_NAMES } from '../domain/entries'
import { Button } from '../ui/button'
import styles from './search-box.module.css'
import type { Hit, SearchResult } from './search-index'

interface SearchBoxProps {
  query: string
  /** Null while the index is on its way or nothing has been typed. */
  result: SearchResult | null
  onQuery: (query: string) => void
  onChoose: (hit: Hit) => void
  /** The viewer is about to search: time to fetch the index. */
  onFocus: () => void
}

/** Most results of one group in the list; the table shows all. */
const MOST_IN_GROUP = 5

/** The search field with its grouped results; the key "/" leads here. */
export function SearchBox({ query, result, onQuery, onChoose, onFocus }: SearchBoxProps) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLElement>(null)
  const input = useRef<HTMLInputElement>(null)
  useSlashKey(() => input.current?.focus())
  const options = () => [...(box.current?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])]

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && (open || query !== '')) {
      event.stopPropagation()
      if (open) setOpen(false)
      else onQuery('')
      input.current?.focus()
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    const list = options()
    const at = list.indexOf(document.activeElement as HTMLElement)
    const next = at + (event.key === 'ArrowDown' ? 1 : -1)
    if (next < 0) input.current?.focus()
    else list[next]?.focus()
  }
  const choose = (hit: Hit) => {
    setOpen(false)
    onChoose(hit)
  }
  return (
    <search
      ref={box}
      className={styles.search}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!box.current?.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <Search size={16} className={styles.icon} aria-hidden />
      <input
        ref={input}
        type="search"
        aria-label="Search"
        placeholder="Search events, bodies, places…"
        value={query}
        maxLength={200}
        onFocus={() => {
          onFocus()
          setOpen(true)
        }}
        onChange={(event) => {
          onQuery(event.target.value)
          setOpen(true)
        }}
        onKeyDown={(event) => {
          const first = result?.hits[0]
          if (event.key === 'Enter' && first) choose(first)
        }}
      />
      {query !== '' && (
        <Button
          look="quiet"
          className={styles.clear}
          aria-label="Clear search"
          onClick={() => onQuery('')}
        >
          <X size={16} aria-hidden />
        </Button>
      )}
      {open && query !== '' && result && (
        <Results result={result} query={query} onChoose={choose} />
      )}
    </search>
  )
}

interface ResultsProps {
  result: SearchResult
  query: string
  onChoose: (hit: Hit) => void
}

function Results({ result, query, onChoose }: ResultsProps) {
  const { hits, nearest } = result
  const groups = ENTRY_GROUPS.map((group) => ({
    group,
    hits: hits.filter((hit) => hit.group === group),
  })).filter((part) => part.hits.length > 0)
  return (
    <section className={styles.results} aria-label="Search results">
      <p className={styles.count} role="status">
        {nearest
          ? `Nothing found for “${query}”.${hits.length > 0 ? ' The nearest:' : ''}`
          : `${hits.length} found`}
      </p>
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

function useSlashKey(onSlash: () => void) {
  const handle = useEffectEvent((event: globalThis.KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null
    const typing = target?.closest('input, textarea, select, dialog[open]')
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return
    event.preventDefault()
    onSlash()
  })
  useEffect(() => {
    addEventListener('keydown', handle)
    return () => removeEventListener('keydown', handle)
  }, [])
}
