import { memo } from 'react'
import type { ElementBox } from '../layout/elements'
import styles from './mark.module.css'

interface GroupMarkProps extends ElementBox {
  /** By which the list finds it again. */
  id: string
  /** How many events, and when. */
  words: string
  inTabOrder: boolean
}

/** A group as the keyboard and assistive technology find it: opens its list. */
export const GroupMark = memo(function GroupMark(props: GroupMarkProps) {
  return (
    <button
      type="button"
      className={styles.group}
      data-key={props.id}
      aria-haspopup="dialog"
      aria-label={props.words}
      tabIndex={props.inTabOrder ? 0 : -1}
      style={{
        width: props.widthPx,
        height: props.heightPx,
        transform: `translate(${props.leftPx}px, ${props.topPx}px)`,
      }}
    />
  )
})
