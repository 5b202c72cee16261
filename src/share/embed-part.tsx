import { useRef, useState } from 'react'
import { useSize } from '../ui/use-size'
import { PREVIEW_WINDOW } from '../url/view-store'
import { CopyField } from './copy-field'
import { embedCode, FRAME_LIMITS, FRAME_SIZES, type FrameSize, readLength } from './embed-code'
import styles from './embed-part.module.css'

const FREE = 'free'

/** HTML for another page, in a size of its own, and how it will look there. */
export function EmbedPart({ address, title }: { address: string; title: string }) {
  const [choice, setChoice] = useState('large')
  const [typed, setTyped] = useState({ widthPx: '800', heightPx: '500' })
  const preset = FRAME_SIZES.find(({ id }) => id === choice)
  const width = readLength(typed.widthPx, FRAME_LIMITS.widthPx)
  const height = readLength(typed.heightPx, FRAME_LIMITS.heightPx)
  const free = width !== null && height !== null ? { widthPx: width, heightPx: height } : null
  const size = preset ?? free
  return (
    <div className={styles.part}>
      <fieldset className={styles.sizes}>
        <legend>Size</legend>
        {FRAME_SIZES.map(({ id, name, widthPx, heightPx }) => (
          <label key={id}>
            <input
              type="radio"
              name="embed-size"
              checked={choice === id}
              onChange={() => setChoice(id)}
            />
            {name}, {widthPx} × {heightPx}
          </label>
        ))}
        <label>
          <input
            type="radio"
            name="embed-size"
            checked={choice === FREE}
            onChange={() => setChoice(FREE)}
          />
          Another size
        </label>
      </fieldset>
      {choice === FREE && (
        <div className={styles.free}>
          <Length
            label="Width in pixels"
            text={typed.widthPx}
            limit={FRAME_LIMITS.widthPx}
            onText={(widthPx) => setTyped({ ...typed, widthPx })}
          />
          <Length
            label="Height in pixels"
            text={typed.heightPx}
            limit={FRAME_LIMITS.heightPx}
            onText={(heightPx) => setTyped({ ...typed, heightPx })}
          />
        </div>
      )}
      {size && (
        <>
          <CopyField
            label="Code for your page"
            text={embedCode(address, size, title)}
            copyName="Copy code"
            rows={4}
          />
          <Preview address={address} size={size} />
        </>
      )}
    </div>
  )
}

interface LengthProps {
  label: string
  text: string
  limit: { least: number; most: number }
  onText: (text: string) => void
}

function Length({ label, text, limit, onText }: LengthProps) {
  const isWrong = readLength(text, limit) === null
  return (
    <label>
      {label}
      <input
        type="text"
        inputMode="numeric"
        value={text}
        maxLength={5}
        aria-invalid={isWrong || undefined}
        onChange={({ target }) => onText(target.value)}
      />
      <span className={styles.limit} data-wrong={isWrong || undefined}>
        {limit.least} to {limit.most}
      </span>
    </label>
  )
}

/** The application itself, alive, drawn smaller where there is no room. */
function Preview({ address, size: { widthPx, heightPx } }: { address: string; size: FrameSize }) {
  const box = useRef<HTMLDivElement>(null)
  const roomPx = useSize(box)?.widthPx ?? widthPx
  const scale = Math.min(1, roomPx / widthPx)
  return (
    <div className={styles.preview}>
      <p>
        Live preview{scale < 1 && ` at ${Math.round(scale * 100)} %`}: what you try in it changes
        neither the code nor this page.{' '}
        <a href={address} target="_blank" rel="noreferrer">
          Open it in a new tab
        </a>
      </p>
      <div ref={box} className={styles.room} style={{ height: heightPx * scale }}>
        <iframe
          // Another address is another frame: a change of address would add to the history.
          key={address}
          src={address}
          title="Preview of the embedded view"
          // It keeps out of the history of this page.
          name={PREVIEW_WINDOW}
          width={widthPx}
          height={heightPx}
          style={{ transform: `scale(${scale})` }}
        />
      </div>
    </div>
  )
}
