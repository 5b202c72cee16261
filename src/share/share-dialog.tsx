import { useState } from 'react'
import { type Day, formatIsoDay } from '../domain/day'
import type { ViewState } from '../domain/view-state'
import { Dialog } from '../ui/dialog'
import { CitationPart } from './citation-part'
import { embeddedView } from './embed-code'
import { EmbedPart } from './embed-part'
import { IncludeParts } from './include-parts'
import { LinkPart } from './link-part'
import { type DrawPicture, PicturePart } from './picture-part'
import styles from './share-dialog.module.css'
import { addressOf, partsOf, type SharePart, withoutParts } from './share-link'
import { Tabs } from './tabs'

interface ShareDialogProps {
  view: ViewState
  /** The view that an address without keys stands for. */
  base: ViewState
  /** Address of the page, with or without a query. */
  page: string
  /** What the view shows, with its date. */
  title: string
  /** Name of the whole work. */
  site: string
  /** Version of the record; null where it is not known. */
  version: string | null
  today: Day
  drawPicture: DrawPicture
  onClose: () => void
}

const TABS = [
  { id: 'link', name: 'Link and QR code' },
  { id: 'embed', name: 'Embed' },
  { id: 'picture', name: 'Picture' },
  { id: 'citation', name: 'Cite' },
] as const

type TabId = (typeof TABS)[number]['id']

/** Hands exactly this view on: as a link, a code, a frame in another page, a source. */
export function ShareDialog({ view, base, page, title, onClose, ...work }: ShareDialogProps) {
  const [tab, setTab] = useState<TabId>('link')
  const [left, setLeft] = useState<ReadonlySet<SharePart>>(new Set())
  const shared = withoutParts(view, left)
  const address = addressOf(page, shared, base)
  const { site, version, today, drawPicture } = work
  return (
    <Dialog title="Share this view" className={styles.dialog} onClose={onClose}>
      <p className={styles.title}>{title}</p>
      <Tabs label="Ways to share" tabs={TABS} current={tab} onChoose={setTab}>
        {tab === 'link' && <LinkPart address={address} title={`${site}: ${title}`} />}
        {tab === 'embed' && (
          <EmbedPart
            address={addressOf(page, embeddedView(shared), base)}
            title={`${site}: ${title}`}
          />
        )}
        {tab === 'picture' && (
          <PicturePart
            draw={drawPicture}
            view={shared}
            address={address}
            title={`${site}: ${title}`}
            fileName={`asean-in-time-${formatIsoDay(view.date)}`}
          />
        )}
        {tab === 'citation' && (
          <CitationPart view={{ title, site, version, accessed: today, address }} />
        )}
      </Tabs>
      <IncludeParts view={view} parts={partsOf(view)} left={left} onLeft={setLeft} />
    </Dialog>
  )
}
