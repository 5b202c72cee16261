import { useEffect, useReducer, useRef } from 'react'
import { applyPatch, type LensId } from '../domain/view-state'
import { LENSES } from '../lenses/registry'
import { followWithin } from '../panels/details/linked-text'
import { writeAddress } from '../url/address'
import { useView, useViewStore } from '../url/use-view'
import type { ViewStore } from '../url/view-store'
import styles from './header.module.css'

/**
 * On a phone the row scrolls: the current lens is never out of sight. After the first picture, since
 * asking where it is would have the whole page laid out before it is there whole.
 */
function useInView(current: LensId) {
  const row = useRef<HTMLElement>(null)
  useEffect(() => {
    const place = LENSES.findIndex(({ id }) => id === current)
    const link = row.current?.children[place]
    link?.scrollIntoView?.({ block: 'nearest', inline: 'center' })
  }, [current])
  return row
}

/** The address of the present view through another lens. */
function addressOf(views: ViewStore, lens: LensId): string {
  const address = writeAddress(location.search, applyPatch(views.get(), { lens }), views.base())
  return address || '?'
}

/** One link a lens; each leads to the present view through it, in another window too. */
export function LensLinks() {
  const views = useViewStore()
  const current = useView('lens')
  // A date changes with every frame of a drag: the addresses are brought up to it when a link is
  // about to be used.
  const [, bringUp] = useReducer((count: number) => count + 1, 0)
  return (
    <nav
      ref={useInView(current)}
      className={styles.lenses}
      aria-label="Lenses"
      onFocus={bringUp}
      onPointerDown={bringUp}
    >
      {LENSES.map(({ id, name }) => (
        <a
          key={id}
          href={addressOf(views, id)}
          aria-current={id === current ? 'page' : undefined}
          onClick={(event) => followWithin(event, () => views.patch({ lens: id }))}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}
