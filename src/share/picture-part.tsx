import { Download } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import type { ViewState } from '../domain/view-state'
import { Button } from '../ui/button'
import styles from './picture-part.module.css'

export interface PictureRequest {
  widthPx: number
  heightPx: number
  format: 'png' | 'svg'
  /** What is drawn, without the parts that are left out. */
  view: ViewState
  /** Where the picture says that the view can be opened. */
  address: string
}

/** @throws {Error} where the picture cannot be made, with a plain reason */
export type DrawPicture = (request: PictureRequest) => Promise<Blob>

const KINDS = [
  { id: 'link', name: 'For a link, 1200 × 630', widthPx: 1200, heightPx: 630, format: 'png' },
  { id: 'slide', name: 'For a slide, 1920 × 1080', widthPx: 1920, heightPx: 1080, format: 'png' },
  { id: 'drawing', name: 'Drawing in any size, SVG', widthPx: 1200, heightPx: 630, format: 'svg' },
] as const

interface PicturePartProps {
  draw: DrawPicture
  /** What is shared, and the address that opens it. */
  view: ViewState
  address: string
  /** What the picture shows, for whoever does not see it. */
  title: string
  /** Name of the file, without its ending. */
  fileName: string
}

/** The view as a picture, to look at and to take along. */
export function PicturePart({ draw, view, address, title, fileName }: PicturePartProps) {
  const [kindId, setKindId] = useState<string>('link')
  const kind = KINDS.find(({ id }) => id === kindId) ?? KINDS[0]
  const picture = usePicture(draw, kind, view, address)
  return (
    <div className={styles.part}>
      <fieldset className={styles.kinds}>
        <legend>Picture</legend>
        {KINDS.map(({ id, name }) => (
          <label key={id}>
            <input
              type="radio"
              name="picture-kind"
              checked={id === kindId}
              onChange={() => setKindId(id)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <div className={styles.preview} data-pending={picture.url === null || undefined}>
        {picture.url !== null && <img src={picture.url} alt={title} />}
        {picture.failure !== null && <p role="alert">{picture.failure}</p>}
      </div>
      <div className={styles.row}>
        <Button
          look="strong"
          disabled={picture.url === null}
          onClick={() => {
            if (picture.url !== null) download(picture.url, `${fileName}.${kind.format}`)
          }}
        >
          <Download size={16} aria-hidden />
          Download picture
        </Button>
        <p className={styles.hint}>With its date, legend, sources and address.</p>
      </div>
    </div>
  )
}

interface DrawnPicture {
  /** Address of the picture in this page; null until it is drawn. */
  url: string | null
  failure: string | null
}

const PENDING: DrawnPicture = { url: null, failure: null }

function usePicture(
  draw: DrawPicture,
  { widthPx, heightPx, format }: Pick<PictureRequest, 'widthPx' | 'heightPx' | 'format'>,
  view: ViewState,
  address: string,
): DrawnPicture {
  const [picture, setPicture] = useState(PENDING)
  // Another view has another address: that alone says when to draw anew.
  const start = useEffectEvent((asked: Omit<PictureRequest, 'view'>) => draw({ ...asked, view }))
  useEffect(() => {
    let isWanted = true
    let url: string | null = null
    setPicture(PENDING)
    start({ widthPx, heightPx, format, address }).then(
      (blob) => {
        if (!isWanted) return
        url = URL.createObjectURL(blob)
        setPicture({ url, failure: null })
      },
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error)
        if (isWanted) setPicture({ url: null, failure: `There is no picture: ${reason}.` })
      },
    )
    return () => {
      isWanted = false
      if (url !== null) letGo(url)
    }
  }, [widthPx, heightPx, format, address])
  return picture
}

/** Whatever shows the picture or saves it may have only begun to read it. */
const READ_MS = 2000

function letGo(url: string) {
  setTimeout(() => URL.revokeObjectURL(url), READ_MS)
}

function download(url: string, name: string) {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
}
