import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { ViewStoreContext } from '../url/use-view'
import { createViewStore, PREVIEW_WINDOW } from '../url/view-store'
import type { Early } from './early'
import { Shell } from './shell'
import { createHoverStore, HoverStoreContext } from './state/hover-store'
import { LensProvider } from './state/lens'
import { RecordProvider } from './state/record'
import { PlayProvider } from './timeline/play-provider'

const PresenterPage = lazy(() =>
  import('./story/presenter-page').then(({ PresenterPage }) => ({ default: PresenterPage })),
)

/** The presenter window is the same page with a flag in its address. */
const pair = new URLSearchParams(location.search).get('presenter')

/** Puts the stores and the record in place around the page. */
export function App({ client, restAfter }: Early) {
  const [views] = useState(() => createViewStore(window, window.name !== PREVIEW_WINDOW))
  const [hovers] = useState(createHoverStore)
  return (
    <QueryClientProvider client={client}>
      <ViewStoreContext value={views}>
        <HoverStoreContext value={hovers}>
          <RecordProvider restAfter={restAfter}>
            <LensProvider>
              <PlayProvider>
                {pair === null ? (
                  <Shell />
                ) : (
                  <Suspense fallback={null}>
                    <PresenterPage pair={pair} />
                  </Suspense>
                )}
              </PlayProvider>
            </LensProvider>
          </RecordProvider>
        </HoverStoreContext>
      </ViewStoreContext>
    </QueryClientProvider>
  )
}
