import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { createQueryClient } from '../data/queries'
import { ViewStoreContext } from '../url/use-view'
import { createViewStore } from '../url/view-store'
import { createHoverStore, HoverStoreContext } from './hover-store'
import { LensProvider } from './lens'
import { PlayProvider } from './play-provider'
import { RecordProvider } from './record'
import { Shell } from './shell'

/** Puts the stores and the record in place around the page. */
export function App() {
  const [client] = useState(createQueryClient)
  const [views] = useState(() => createViewStore(window))
  const [hovers] = useState(createHoverStore)
  return (
    <QueryClientProvider client={client}>
      <ViewStoreContext value={views}>
        <HoverStoreContext value={hovers}>
          <RecordProvider>
            <LensProvider>
              <PlayProvider>
                <Shell />
              </PlayProvider>
            </LensProvider>
          </RecordProvider>
        </HoverStoreContext>
      </ViewStoreContext>
    </QueryClientProvider>
  )
}
