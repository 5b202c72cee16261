import { useMemo } from 'react'
import { qrPicture } from './qr-code'
import styles from './qr-image.module.css'

/** The code of an address, dark on white in both themes: many readers know it no other way. */
export function QrImage({
  address,
  className,
}: {
  address: string
  className?: string | undefined
}) {
  const picture = useMemo(() => qrPicture(address), [address])
  if (picture === null) {
    return <p className={styles.tooLong}>The address is too long for a QR code.</p>
  }
  const { size, path } = picture
  return (
    <svg
      role="img"
      aria-label={address}
      className={[styles.code, className].filter(Boolean).join(' ')}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
