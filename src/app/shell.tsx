import { lazy, Suspense, useEffect, useState } from 'react'
import { useView, useViewStore } from '../url/use-view'
import { HeroPanel, LegendPanel } from './date-panels'
import { DetailsPanel } from './details-panel'
import { ErrorBoundary } from './error-boundary'
import { useGlobalKeys } from './global-keys'
import { Header } from './header'
import { HelpDialog } from './help-dialog'
import { MapStage } from './map-stage'
import { Notices } from './notices'
import { shareAddress } from './share'
import styles from './shell.module.css'
import { TableStage } from './table-stage'
import { useTheme } from './theme'
import { TimelineDock } from './timeline-dock'

const PrintSheet = lazy(() =>
  import('./print-sheet').then(({ PrintSheet }) => ({ default: PrintSheet })),
)
/** After all that is seen. */
const FETCH_PRINT_MS = 4000

const SHARE_WORDS = {
  shared: null,
  copied: 'Link copied. It opens exactly this view.',
  failed: 'The link could not be copied. The address bar holds the same link.',
}

/** The page: header, stage with map and panels, timeline dock. */
export function Shell() {
  const views = useViewStore()
  const [helpOpen, setHelpOpen] = useState(false)
  const [shared, setShared] = useState<{ id: string; text: string } | null>(null)
  const [mapReason, setMapReason] = useState<string | null>(null)
  const asTable = useView('mode') === 'table'
  useTheme()
  useGlobalKeys(() => setHelpOpen(true))
  const [canPrint, setCanPrint] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setCanPrint(true), FETCH_PRINT_MS)
    return () => clearTimeout(timer)
  }, [])
  const share = async () => {
    views.flush()
    const text = SHARE_WORDS[await shareAddress(document.title, location.href)]
    setShared(text === null ? null : { id: `share:${Date.now()}`, text })
  }
  return (
    <div className={styles.shell}>
      <Header onShare={share} onHelp={() => setHelpOpen(true)} />
      <main className={styles.main}>
        <div className={styles.stage}>
          {asTable ? <TableStage /> : <MapStage onReason={setMapReason} />}
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
      <Notices
        extra={[shared, mapReason && { id: 'map', text: mapReason }].filter((notice) => !!notice)}
      />
      <ErrorBoundary fallback={() => null}>
        <Suspense fallback={null}>{canPrint && <PrintSheet />}</Suspense>
      </ErrorBoundary>
      {helpOpen && <HelpDialog onClose={() => setHelpOpen(false)} />}
    </div>
  )
}
