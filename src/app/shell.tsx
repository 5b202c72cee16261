import { lazy, Suspense, useState } from 'react'
import { Dialog } from '../ui/dialog'
import { useView, useViewStore } from '../url/use-view'
import { HeroPanel, LegendPanel } from './date-panels'
import { DetailsPanel } from './details-panel'
import { ErrorBoundary } from './error-boundary'
import { useGlobalKeys } from './global-keys'
import { Header } from './header'
import { HelpDialog } from './help-dialog'
import { MapStage } from './map-stage'
import { Notices } from './notices'
import styles from './shell.module.css'
import { TableStage } from './table-stage'
import { useTheme } from './theme'
import { TimelineDock } from './timeline-dock'

const EmbedShell = lazy(() =>
  import('./embed-shell').then(({ EmbedShell }) => ({ default: EmbedShell })),
)
const ShareWindow = lazy(() =>
  import('./share-window').then(({ ShareWindow }) => ({ default: ShareWindow })),
)

/** The page: header, stage with map and panels, timeline dock. */
export function Shell() {
  const views = useViewStore()
  const [helpOpen, setHelpOpen] = useState(false)
  const [shareOpen, setShareOpen] = useState(false)
  const mode = useView('mode')
  const asTable = mode === 'table'
  const framed = mode === 'embed'
  useTheme()
  useGlobalKeys(() => setHelpOpen(!framed))
  const share = () => {
    views.flush()
    setShareOpen(true)
  }
  if (framed) {
    return (
      <Suspense fallback={null}>
        <EmbedShell />
      </Suspense>
    )
  }
  return (
    <div className={styles.shell}>
      <Header onShare={share} onHelp={() => setHelpOpen(true)} />
      <main className={styles.main}>
        <div className={styles.stage}>
          {asTable ? <TableStage /> : <MapStage />}
          <div className={asTable ? 'visually-hidden' : styles.hero}>
            <HeroPanel />
          </div>
        </div>
        {!asTable && (
          <div className={styles.legend}>
            <LegendPanel />
          </div>
        )}
        <div className={styles.dock}>
          <ErrorBoundary
            fallback={(error) => <p role="alert">The timeline failed: {error.message}</p>}
          >
            <TimelineDock />
          </ErrorBoundary>
        </div>
        <div className={styles.details}>
          <ErrorBoundary
            fallback={(error) => <p role="alert">The details failed: {error.message}</p>}
          >
            <DetailsPanel />
          </ErrorBoundary>
        </div>
      </main>
      <Notices />
      {helpOpen && <HelpDialog onClose={() => setHelpOpen(false)} />}
      {shareOpen && <Share onClose={() => setShareOpen(false)} />}
    </div>
  )
}

/** Fetched when it is asked for; where that fails, the address bar has what a link needs. */
function Share({ onClose }: { onClose: () => void }) {
  return (
    <ErrorBoundary
      fallback={() => (
        <Dialog title="Share this view" onClose={onClose}>
          <p>This could not be loaded. The address in the address bar opens exactly this view.</p>
        </Dialog>
      )}
    >
      <Suspense fallback={null}>
        <ShareWindow onClose={onClose} />
      </Suspense>
    </ErrorBoundary>
  )
}
