import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from '../ui/button'
import { askToPersist, browserKeeper } from './browser-keeper'
import type { Keeper, Keeping } from './keeper'
import styles from './offline-section.module.css'
import { type Progress, readProgress } from './stored-files'
import { keepingWords } from './words'

const WATCH_MS = 400

interface OfflineSectionProps {
  keeper?: Keeper
  read?: () => Promise<Progress | null>
}

/** What is stored for use without network, how far it has come, and a button to begin. */
export function OfflineSection({
  keeper = browserKeeper,
  read = readProgress,
}: OfflineSectionProps) {
  const { keeping } = useSyncExternalStore(keeper.subscribe, keeper.get)
  const progress = useProgress(keeping, read)
  const save = () => {
    void askToPersist()
    void keeper.start()
  }
  return (
    <div className={styles.section}>
      <p
        role="status"
        aria-label="Stored for use without network"
        // Counting up is for the eye; what has become of it is said.
        aria-live={keeping === 'storing' ? 'off' : 'polite'}
      >
        {keepingWords(keeping, progress)}
      </p>
      {keeping === 'storing' && (
        <progress
          aria-label="Files stored"
          {...(progress && { max: progress.whole.bytes, value: progress.stored.bytes })}
        />
      )}
      {(keeping === 'idle' || keeping === 'broken') && (
        <Button onClick={save}>{keeping === 'idle' ? 'Save for offline' : 'Try again'}</Button>
      )}
    </div>
  )
}

/** Looks again and again while files come in. */
function useProgress(keeping: Keeping, read: () => Promise<Progress | null>): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(() => {
    let isShown = true
    const look = async () => {
      const next = await read()
      if (isShown) setProgress(next)
    }
    void look()
    const timer = keeping === 'storing' ? setInterval(look, WATCH_MS) : undefined
    return () => {
      isShown = false
      clearInterval(timer)
    }
  }, [keeping, read])
  return progress
}
