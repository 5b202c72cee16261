import { Maximize2, Share2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../ui/button'
import { CopyField } from './copy-field'
import { canShare, shareWithSystem } from './copy-text'
import styles from './link-part.module.css'
import { QrImage } from './qr-image'
import { QrScreen } from './qr-screen'

/** The address as text, as a code for cameras, and by the system's own sheet where there is one. */
export function LinkPart({ address, title }: { address: string; title: string }) {
  const [enlarged, setEnlarged] = useState(false)
  return (
    <div className={styles.part}>
      <div className={styles.texts}>
        <CopyField
          label="Link"
          text={address}
          copyName="Copy link"
          rows={4}
          copiedWords="Link copied. It opens exactly this view."
        />
        {canShare() && <SystemShare address={address} title={title} />}
      </div>
      <div className={styles.code}>
        <QrImage address={address} />
        <Button onClick={() => setEnlarged(true)}>
          <Maximize2 size={16} aria-hidden />
          Enlarge QR code
        </Button>
      </div>
      {enlarged && <QrScreen address={address} onClose={() => setEnlarged(false)} />}
    </div>
  )
}

function SystemShare({ address, title }: { address: string; title: string }) {
  const [failed, setFailed] = useState(false)
  return (
    <>
      <Button
        className={styles.system}
        onClick={async () => setFailed((await shareWithSystem(title, address)) === 'failed')}
      >
        <Share2 size={16} aria-hidden />
        Send with an app
      </Button>
      <p role="status" className={styles.failed}>
        {failed && 'The system could not hand the link on. Copy it instead.'}
      </p>
    </>
  )
}
