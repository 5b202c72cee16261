import { X } from 'lucide-react'
import { useEffect, useEffectEvent, useRef } from 'react'
import { Button } from '../ui/button'
import { QrImage } from './qr-image'
import styles from './qr-screen.module.css'

/**
 * The code as large as the screen, for the last row of a room. Where the browser refuses full
 * screen it fills the window.
 */
export function QrScreen({ address, onClose }: { address: string; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const close = useEffectEvent(onClose)
  useEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    // A dialog itself may not go full screen; what is in it may.
    sheet.current?.requestFullscreen?.().catch(() => undefined)
    const onChange = () => document.fullscreenElement === null && close()
    document.addEventListener('fullscreenchange', onChange)
    return () => {
      document.removeEventListener('fullscreenchange', onChange)
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label="QR code"
      onClose={(event) => {
        // The dialog below has a close of its own.
        event.stopPropagation()
        onClose()
      }}
    >
      <div ref={sheet} className={styles.sheet}>
        <QrImage address={address} className={styles.code} />
        <p className={styles.address} aria-hidden>
          {address}
        </p>
        <Button look="quiet" className={styles.close} aria-label="Close" onClick={onClose}>
          <X size={24} aria-hidden />
        </Button>
      </div>
    </dialog>
  )
}
