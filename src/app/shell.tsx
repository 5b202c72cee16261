import { lazy, Suspense, useState } from 'react'
import { useView, useViewStore } from '../url/use-view'
import { HeroPanel, LegendPanel } from './date-panels'
import { DetailsPanel } from './details-panel'
import { ErrorBoundary } from './error-boundary'
import { useGlobalKeys } from './global-keys'
import { Header } from './header'
import { MapStage } from './map-stage'
import { Notices } from './notices'
import { shareAddress } from './share'
import styles from './shell.module.css'
import { TableStage } from './table-stage'
import { useTheme } from './theme'
import { TimelineDock } from './timeline-dock'

const HelpDialog = lazy(() =>
  import('./help-dialog').then(({ HelpDialog }) => ({ default: HelpDialog })),
)
const PresentStage = lazy(() =>
  import('./present-stage').then(({ PresentStage }) => ({ default: PresentStage })),
)
const StoryDirector = lazy(() =>
  import('./story-director').then(({ StoryDirector }) => ({ default: StoryDirector })),
)

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
  const [said, setSaid] = useState<readonly { id: string; text: string }[]>([])
  const mode = useView('mode')
  const story = useView('story')
  const asTable = mode === 'table'
  const presenting = mode === 'present'
  const say = (text: string) => setSaid((old) => [...old, { id: `${old.length}:${text}`, text }])
  useTheme()
  useGlobalKeys(() => setHelpOpen(true))
  const share = async () => {
    views.flush()
    const text = SHARE_WORDS[await shareAddress(document.title, location.href)]
    setShared(text === null ? null : { id: `share:${Date.now()}`, text })
  }
  return (
    <div className={styles.shell} data-presenting={presenting || undefined}>
      {!presenting && <Header onShare={share} onHelp={() => setHelpOpen(true)} />}
      {story !== null && (
        <Suspense fallback={null}>
          <StoryDirector onNotice={say} />
        </Suspense>
      )}
      <main className={styles.main}>
        <div className={styles.stage}>
          {asTable ? <TableStage /> : <MapStage />}
          {!presenting && (
            <div className={asTable ? 'visually-hidden' : styles.hero}>
              <HeroPanel />
            </div>
          )}
        </div>
        {presenting && (
          <Suspense fallback={null}>
            <PresentStage onNotice={say} />
          </Suspense>
        )}
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
        {!presenting && (
          <div className={styles.details}>
            <ErrorBoundary
              fallback={(error) => <p role="alert">The details failed: {error.message}</p>}
            >
              <DetailsPanel />
            </ErrorBoundary>
          </div>
        )}
      </main>
      <Notices extra={shared ? [...said, shared] : said} />
      {helpOpen && (
        <Suspense fallback={null}>
          <HelpDialog onClose={() => setHelpOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}
