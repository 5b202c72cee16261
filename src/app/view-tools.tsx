import { useState } from 'react'
import { Button } from '../ui/button'
import { useView, useViewStore } from '../url/use-view'
import type { PictureRequest } from './picture-request'
import { useViewPicture } from './use-view-picture'
import styles from './view-tools.module.css'

const PICTURES: readonly (readonly [name: string, request: PictureRequest])[] = [
  ['1200 × 630, PNG', { widthPx: 1200, heightPx: 630, format: 'png' }],
  ['1920 × 1080, PNG', { widthPx: 1920, heightPx: 1080, format: 'png' }],
  ['Drawing, SVG', { widthPx: 1200, heightPx: 630, format: 'svg' }],
]

/** What draws the map, and pictures of the view to take along. */
export function ViewTools() {
  return (
    <>
      <MapChoice />
      <Pictures />
    </>
  )
}

function MapChoice() {
  const views = useViewStore()
  const isSimple = useView('renderer') === 'svg'
  return (
    <>
      <h3>How the map is drawn</h3>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={isSimple}
          onChange={() => views.patch({ renderer: isSimple ? 'auto' : 'svg' })}
        />
        <span>
          Simple map. For a slow device, or where the map stutters: the same map and the same
          lenses, drawn without the graphics card.
        </span>
      </label>
    </>
  )
}

function Pictures() {
  const draw = useViewPicture()
  const [failure, setFailure] = useState<string | null>(null)
  const save = async (request: PictureRequest) => {
    try {
      setFailure(null)
      saveFile(await draw(request), `asean-in-time.${request.format}`)
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <>
      <h3>A picture of this view</h3>
      <p>
        With its date, legend, sources and address. Printing the page gives the same on one sheet.
      </p>
      <div className={styles.buttons}>
        {PICTURES.map(([name, request]) => (
          <Button key={name} onClick={() => save(request)}>
            {name}
          </Button>
        ))}
      </div>
      {failure && <p role="alert">The picture could not be made: {failure}.</p>}
    </>
  )
}

function saveFile(blob: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // The download has begun when the click returns; the browser needs the address a little longer.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
