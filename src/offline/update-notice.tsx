import { X } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from '../ui/button'
import { browserKeeper } from './browser-keeper'
import type { Keeper } from './keeper'

interface UpdateNoticeProps {
  /** Nothing is said in front of a class; the notice comes when the lesson is left. */
  silent: boolean
  keeper?: Keeper
}

/** Begins to keep the files, and offers a newer version once there is one. A line of the notices. */
export function UpdateNotice({ silent, keeper = browserKeeper }: UpdateNoticeProps) {
  const { newVersion } = useSyncExternalStore(keeper.subscribe, keeper.get)
  const [dismissed, setDismissed] = useState(false)
  useEffect(() => {
    if (!savesData()) void keeper.start()
  }, [keeper])
  if (!newVersion || silent || dismissed) return null
  return (
    <li>
      <span>A new version is ready.</span>
      <Button onClick={keeper.renew}>Reload</Button>
      <Button
        look="quiet"
        aria-label="Dismiss: A new version is ready."
        onClick={() => setDismissed(true)}
      >
        <X size={16} aria-hidden />
      </Button>
    </li>
  )
}

/** Who asked the browser to save data stores the files only by a press of a button. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  return connection?.saveData ?? false
}
