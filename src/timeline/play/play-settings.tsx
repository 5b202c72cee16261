import { useId } from 'react'
import { Popover } from '../../ui/popover'
import { type Pace, paceInWords, SPEEDS, speedInShort } from './play-pace'
import styles from './play-settings.module.css'
import type { Playback } from './playback'

interface PlaySettingsProps {
  playback: Pick<Playback, 'settings' | 'setSettings'>
  anchor: Element
  opener: Element
  onClose: () => void
}

const PACES: readonly (readonly [Pace, string])[] = [
  ['years', 'Evenly, by years'],
  ['events', 'Event by event'],
]

/** How playing goes: pace, speed, and whether it starts again. Each takes effect at once. */
export function PlaySettings({ playback, anchor, opener, onClose }: PlaySettingsProps) {
  const { settings, setSettings } = playback
  const name = useId()
  return (
    <Popover label="Pace and speed" {...{ anchor, opener, onClose }} className={styles.panel}>
      <fieldset className={styles.group}>
        <legend>Pace</legend>
        <div className={styles.paces}>
          {PACES.map(([pace, words]) => (
            <label key={pace} className={styles.choice}>
              <input
                type="radio"
                name={`${name}pace`}
                checked={settings.pace === pace}
                onChange={() => setSettings({ pace })}
              />
              {words}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>Speed</legend>
        <p className={styles.words}>{paceInWords(settings)}</p>
        <div className={styles.speeds}>
          {SPEEDS.map((speed) => (
            <label key={speed} className={styles.speed}>
              <input
                type="radio"
                name={`${name}speed`}
                checked={settings.speed === speed}
                onChange={() => setSettings({ speed })}
              />
              {speedInShort(speed)}
            </label>
          ))}
        </div>
      </fieldset>
      <label className={`${styles.choice} ${styles.loop}`}>
        <input
          type="checkbox"
          checked={settings.loop}
          onChange={({ target }) => setSettings({ loop: target.checked })}
        />
        Start again at the end
      </label>
      <p className={styles.hint}>Any key or press elsewhere stops playing.</p>
    </Popover>
  )
}
