import {
  CircleHelp,
  Map as MapIcon,
  Moon,
  Presentation,
  Share2,
  Sun,
  SunMoon,
  Table,
} from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { ThemeChoice } from '../domain/view-state'
import { LENSES } from '../lenses/registry'
import { SearchBox } from '../search/search-box'
import { Button } from '../ui/button'
import { useView, useViewStore } from '../url/use-view'
import styles from './header.module.css'
import { useOpenEntry } from './use-open-entry'
import { useSearch } from './use-search'

interface HeaderProps {
  onShare: () => void
  onHelp: () => void
}

const NEXT_THEME: Record<ThemeChoice, ThemeChoice> = { auto: 'light', light: 'dark', dark: 'auto' }
const THEME_ICONS = { auto: SunMoon, light: Sun, dark: Moon }
const THEME_WORDS = { auto: 'as the system has it', light: 'light', dark: 'dark' }

export function Header({ onShare, onHelp }: HeaderProps) {
  const views = useViewStore()
  const theme = useView('theme')
  const ThemeIcon = THEME_ICONS[theme]
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>ASEAN in Time</h1>
      <Lenses />
      <HeaderSearch />
      <div className={styles.actions}>
        <ModeButton />
        <Button
          look="quiet"
          aria-label={`Theme: ${THEME_WORDS[theme]}. Change to ${THEME_WORDS[NEXT_THEME[theme]]}`}
          onClick={() => views.patch({ theme: NEXT_THEME[theme] })}
        >
          <ThemeIcon size={18} aria-hidden />
        </Button>
        <Button look="quiet" aria-label="Keys, sources and licences" onClick={onHelp}>
          <CircleHelp size={18} aria-hidden />
        </Button>
        <Button
          look="quiet"
          aria-label="Present"
          onClick={() => views.patch({ mode: 'present', map: views.get().map })}
        >
          <Presentation size={18} aria-hidden />
        </Button>
        <Button className={styles.share} aria-label="Share" onClick={onShare}>
          <Share2 size={16} aria-hidden />
          <span aria-hidden>Share</span>
        </Button>
      </div>
    </header>
  )
}

function ModeButton() {
  const views = useViewStore()
  const asTable = useView('mode') === 'table'
  const Icon = asTable ? MapIcon : Table
  return (
    <Button
      look="quiet"
      aria-label={asTable ? 'Show the map' : 'Show as a table'}
      onClick={() => views.patch({ mode: asTable ? 'explore' : 'table' })}
    >
      <Icon size={18} aria-hidden />
    </Button>
  )
}

function HeaderSearch() {
  const views = useViewStore()
  const query = useView('q')
  const period = useView('period')
  const { result, prepare } = useSearch()
  const open = useOpenEntry()
  return (
    <SearchBox
      query={query}
      result={result}
      period={period}
      onRemovePeriod={() => views.patch({ period: null })}
      onQuery={(q) => views.patch({ q })}
      onChoose={open}
      onFocus={prepare}
    />
  )
}

/**
 * On a phone the row scrolls: the current lens is never out of sight. After the first picture, since
 * asking where it is would have the whole page laid out before it is there whole.
 */
function useInView(current: string) {
  const row = useRef<HTMLElement>(null)
  useEffect(() => {
    const link = row.current?.querySelector(`[href="?lens=${current}"]`)
    link?.scrollIntoView?.({ block: 'nearest', inline: 'center' })
  }, [current])
  return row
}

function Lenses() {
  const views = useViewStore()
  const current = useView('lens')
  const row = useInView(current)
  return (
    <nav ref={row} className={styles.lenses} aria-label="Lenses">
      {LENSES.map(({ id, name }) => (
        <a
          key={id}
          href={`?lens=${id}`}
          aria-current={id === current ? 'page' : undefined}
          onClick={(event) => {
            event.preventDefault()
            views.patch({ lens: id })
          }}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}
