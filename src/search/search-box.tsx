import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { Period } from '../domain/period'
import { Button } from '../ui/button'
import { isForPage } from '../ui/key-targets'
import { isWithin } from '../ui/turn-away'
import { narrowToPeriod } from './narrow-to-period'
import { Results } from './results'
import styles from './search-box.module.css'
import type { Hit, SearchResult } from './search-index'

interface SearchBoxProps {
  query: string
  /** Null while the index is on its way or nothing has been typed. */
  result: SearchResult | null
  /** Only what may have happened in it is listed; null is all of time. */
  period: Period | null
  onRemovePeriod: () => void
  onQuery: (query: string) => void
  onChoose: (hit: Hit) => void
  /** The viewer is about to search: time to fetch the index. */
  onFocus: () => void
}

/** The search field with its grouped results; the key "/" leads here. */
export function SearchBox(props: SearchBoxProps) {
  const { query, result, period, onQuery, onChoose, onFocus } = props
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const narrowed = useMemo(() => result && narrowToPeriod(result, period), [result, period])
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
        placeholder="Search records"
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
          const first = narrowed?.hits[0]
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
      {open && query !== '' && narrowed && (
        <Results
          result={narrowed}
          query={query}
          period={period}
          onRemovePeriod={() => {
            // The button goes with the period: the focus must not be lost with it.
            input.current?.focus()
            props.onRemovePeriod()
          }}
          onChoose={choose}
        />
      )}
    </search>
  )
}

function useSlashKey(onSlash: () => void) {
  const handle = useEffectEvent((event: globalThis.KeyboardEvent) => {
    // A dialog is in front of the field.
    if (event.key !== '/' || !isForPage(event) || isWithin(event.target, 'dialog[open]')) return
    event.preventDefault()
    onSlash()
  })
  useEffect(() => {
    addEventListener('keydown', handle)
    return () => removeEventListener('keydown', handle)
  }, [])
}
