import { lazy, Suspense, useState } from 'react'
import { Dialog } from '../ui/dialog'
import { ErrorBoundary, Guarded } from '../ui/error-boundary'
import { useView, useViewStore } from '../url/use-view'
import { useGlobalKeys } from './global-keys'
import { Header } from './header'
import { MapStage } from './map/map-stage'
import { Notices } from './notices'
import { Offline } from './offline'
import { HeroPanel, LegendPanel } from './panels/date-panels'
import { DetailsPanel } from './panels/details-panel'
import { usePrintSheet } from './picture/use-print-sheet'
import styles from './shell.module.css'
import { useTheme } from './state/theme'
import { TableStage } from './table-stage'
import { TimelineDock } from './timeline/timeline-dock'
import { useFocusKept } from './use-focus-kept'

const EmbedShell = lazy(() =>
  import('./embed-shell').then(({ EmbedShell }) => ({ default: EmbedShell })),
)
const ShareWindow = lazy(() =>
  import('./picture/share-window').then(({ ShareWindow }) => ({ default: ShareWindow })),
)
const HelpDialog = lazy(() =>
  import('./help-dialog').then(({ HelpDialog }) => ({ default: HelpDialog })),
)
const PresentStage = lazy(() =>
  import('./story/present-stage').then(({ PresentStage }) => ({ default: PresentStage })),
)
const StoryDirector = lazy(() =>
  import('./story/story-director').then(({ StoryDirector }) => ({ default: StoryDirector })),
)
const PrintSheet = lazy(() =>
  import('./picture/print-sheet').then(({ PrintSheet }) => ({ default: PrintSheet })),
)
/** Printed in place of the page while the sheet is on its way. */
const NO_SHEET_YET = (
  <p className={styles.noSheet}>The sheet for printing had not arrived yet. Please print again.</p>
)

/** The page: header, stage with map and panels, timeline dock. */
export function Shell() {
  const views = useViewStore()
  const [helpOpen, setHelpOpen] = useState(false)
  const [shareOpen, setShareOpen] = useState(false)
  const [mapReason, setMapReason] = useState<string | null>(null)
  const [said, setSaid] = useState<readonly { id: string; text: string }[]>([])
  const mode = useView('mode')
  const story = useView('story')
  const asTable = mode === 'table'
  const framed = mode === 'embed'
  const presenting = mode === 'present'
  const say = (text: string) => setSaid((old) => [...old, { id: `${old.length}:${text}`, text }])
  useTheme()
  useFocusKept()
  useGlobalKeys(() => setHelpOpen(!framed))
  const sheet = usePrintSheet(framed)
  const share = () => {
    views.flush()
    setShareOpen(true)
  }
  const notices = mapReason ? [...said, { id: 'map', text: mapReason }] : said
  const director = story !== null && (
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={null}>
        <StoryDirector onNotice={say} />
      </Suspense>
    </ErrorBoundary>
  )
  if (framed) {
    return (
      <Suspense fallback={null}>
        {director}
        <EmbedShell onReason={setMapReason} notices={notices} />
      </Suspense>
    )
  }
  return (
    <div className={styles.shell} data-presenting={presenting || undefined}>
      {!presenting && <Header onShare={share} onHelp={() => setHelpOpen(true)} />}
      {director}
      <main className={styles.main}>
        <div className={styles.stage}>
          {asTable ? <TableStage /> : <MapStage onReason={setMapReason} />}
          {!presenting && (
            <div className={asTable ? 'visually-hidden' : styles.hero} data-over-map="words">
              <HeroPanel />
            </div>
          )}
        </div>
        {presenting && (
          <Guarded what="Presenting">
            <Suspense fallback={null}>
              <PresentStage onNotice={say} />
            </Suspense>
          </Guarded>
        )}
        {!asTable && (
          <div className={styles.legend} data-over-map>
            <LegendPanel />
          </div>
        )}
        <div className={styles.dock}>
          <Guarded what="The timeline">
            <TimelineDock />
          </Guarded>
        </div>
        {!presenting && (
          <div className={styles.details} data-over-map="parts">
            <Guarded what="The details">
              <DetailsPanel />
            </Guarded>
          </div>
        )}
      </main>
      <Notices extra={notices}>
        <Offline />
      </Notices>
      <ErrorBoundary fallback={() => null}>
        {sheet.isWanted ? (
          <Suspense fallback={NO_SHEET_YET}>
            <PrintSheet onReady={sheet.onReady} />
          </Suspense>
        ) : (
          NO_SHEET_YET
        )}
      </ErrorBoundary>
      {helpOpen && (
        <Suspense fallback={null}>
          <HelpDialog onClose={() => setHelpOpen(false)} />
        </Suspense>
      )}
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
