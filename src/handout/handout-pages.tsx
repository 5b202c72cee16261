import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import styles from './handout.module.css'
import { packPages } from './pack-pages'
import { GAP_MM, MARGIN_MM, type Paper } from './paper'

interface HandoutPagesProps {
  paper: Paper
  /** Stands on the first page. */
  cover: ReactNode
  /** Stands at the foot of every page, before its number. */
  foot: string
  /** Pictures are heavy and have a height of their own: the trial goes without. */
  blocks: readonly { id: string; render: (withPicture: boolean) => ReactNode }[]
}

/** Lays blocks out on pages of their paper: measured once all on one, then spread. */
export function HandoutPages({ paper, cover, foot, blocks }: HandoutPagesProps) {
  const trial = useRef<HTMLElement>(null)
  const [pages, setPages] = useState<readonly (readonly number[])[] | null>(null)
  useLayoutEffect(() => {
    if (pages === null && trial.current) setPages(spread(trial.current, paper))
  }, [pages, paper])
  useEffect(() => {
    // Type that comes late has other heights.
    const again = () => setPages(null)
    document.fonts?.addEventListener('loadingdone', again)
    return () => document.fonts?.removeEventListener('loadingdone', again)
  }, [])
  const size = {
    '--paper-width': `${paper.widthMm}mm`,
    '--paper-height': `${paper.heightMm}mm`,
    '--paper-margin': `${MARGIN_MM}mm`,
    '--paper-gap': `${GAP_MM}mm`,
  }
  const isTrial = pages === null
  const shown = pages ?? [blocks.map((_, index) => index)]
  return shown.map((positions, page) => (
    <section
      // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number.
      key={page}
      ref={isTrial ? trial : undefined}
      className={styles.page}
      style={size}
      aria-label={`Page ${page + 1}`}
    >
      {page === 0 && cover}
      <div className={isTrial ? styles.trial : styles.body}>
        {positions.map((position) => (
          <div key={blocks[position]?.id} className={styles.block} data-block>
            {blocks[position]?.render(!isTrial)}
          </div>
        ))}
      </div>
      <footer className={styles.foot}>
        <span>{foot}</span>
        <span>
          Page {page + 1} of {shown.length}
        </span>
      </footer>
    </section>
  ))
}

/** Half a pixel here and there must not push a block to the next page. */
const SLACK_PX = 1

/** Where the blocks of the page that holds them all go. */
function spread(trial: HTMLElement, paper: Paper): number[][] {
  const heightOf = (element: Element | null) => element?.getBoundingClientRect().height ?? 0
  const pxPerMm = trial.getBoundingClientRect().width / paper.widthMm
  const body = trial.querySelector(`.${styles.trial}`)
  const cover = body?.previousElementSibling ?? null
  const later =
    (paper.heightMm - 2 * MARGIN_MM) * pxPerMm -
    heightOf(trial.querySelector(`.${styles.foot}`)) +
    SLACK_PX
  const heights = [...trial.querySelectorAll('[data-block]')].map(heightOf)
  return packPages(heights, { first: later - heightOf(cover), later }, GAP_MM * pxPerMm)
}
