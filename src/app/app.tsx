import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { ViewStoreContext } from '../url/use-view'
import { createViewStore, PREVIEW_WINDOW } from '../url/view-store'
import type { Early } from './early'
import { createHoverStore, HoverStoreContext } from './hover-store'
import { LensProvider } from './lens'
import { PlayProvider } from './play-provider'
import { RecordProvider } from './record'
import { Shell } from './shell'

const PresenterPage = lazy(() =>
  import('./presenter-page').then(({ PresenterPage }) => ({ default: PresenterPage })),
)

/** The presenter window is the same page with a flag in its address. */
const pair = new URLSearchParams(location.search).get('presenter')

/** Puts the stores and the record in place around the page. */
export function App({ client, mapCode }: Early) {
  const [views] = useState(() => createViewStore(window, window.name !== PREVIEW_WINDOW))
  const [hovers] = useState(createHoverStore)
  return (
    <QueryClientProvider client={client}>
      <ViewStoreContext value={views}>
        <HoverStoreContext value={hovers}>
          <RecordProvider restAfter={mapCode}>
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
