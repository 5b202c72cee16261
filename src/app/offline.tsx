import { lazy, Suspense } from 'react'
import { whenQuiet } from '../offline/when-quiet'
import { useView } from '../url/use-view'
import { ErrorBoundary } from './error-boundary'

const UpdateNotice = lazy(async () => {
  await whenQuiet()
  const { UpdateNotice } = await import('../offline/update-notice').catch(() => ({
    UpdateNotice: NothingKept,
  }))
  return { default: UpdateNotice }
})

/** Where the network went before this code came nothing is kept on the device, and nothing said. */
function NothingKept(_: { silent: boolean }) {
  return null
}

/** Keeps the files on the device once the page has all it needs; only the built site can. */
export function Offline() {
  const mode = useView('mode')
  if (!import.meta.env.PROD || mode === 'embed') return null
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={null}>
        <UpdateNotice silent={mode === 'present'} />
      </Suspense>
    </ErrorBoundary>
  )
}
