import { ExternalLink } from 'lucide-react'
import { type ComponentProps, useSyncExternalStore } from 'react'
import { addressOf } from '../share/share-link'
import { Guarded } from '../ui/error-boundary'
import { useView, useViewStore } from '../url/use-view'
import styles from './embed-shell.module.css'
import { MapStage } from './map/map-stage'
import { Notices } from './notices'
import { HeroPanel, LegendPanel } from './panels/date-panels'
import { DetailsPanel } from './panels/details-panel'
import { TimelineDock } from './timeline/timeline-dock'

interface EmbedShellProps {
  onReason: ComponentProps<typeof MapStage>['onReason']
  notices: ComponentProps<typeof Notices>['extra']
}

/** The view as part of another page: the same parts in less room, and the way to the full view. */
export function EmbedShell({ onReason, notices }: EmbedShellProps) {
  const story = useView('story')
  const event = useView('event')
  const place = useView('place')
  return (
    <main className={styles.embed}>
      <h1 className="visually-hidden">ASEAN in Time</h1>
      <div className={styles.stage}>
        <MapStage onReason={onReason} />
        <div className={styles.hero} data-over-map="words">
          <HeroPanel />
        </div>
        <FullViewLink />
      </div>
      <div className={styles.legend} data-over-map>
        <LegendPanel />
      </div>
      <div className={styles.dock}>
        <Guarded what="The timeline">
          <TimelineDock />
        </Guarded>
      </div>
      {(story ?? event ?? place) !== null && (
        <div className={styles.details} data-over-map="parts">
          <Guarded what="The details">
            <DetailsPanel />
          </Guarded>
        </div>
      )}
      <Notices extra={notices} />
    </main>
  )
}

/** The same view with everything around it, in a page of its own. */
function FullViewLink() {
  const views = useViewStore()
  const view = useSyncExternalStore(views.subscribe, views.get)
  return (
    <a
      className={styles.full}
      data-over-map
      href={addressOf(location.href, { ...view, mode: 'explore' }, views.base())}
      target="_blank"
      rel="noopener"
    >
      Open the full view
      <ExternalLink size={14} aria-hidden />
    </a>
  )
}
