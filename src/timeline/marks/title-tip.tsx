import styles from './title-tip.module.css'

interface TitleTipProps {
  title: string
  date: string
  /** Above which point of the plot it stands, in pixels from the plot's corner. */
  xPx: number
  yPx: number
  plotWidthPx: number
}

const HALF_PX = 150

/** The whole title of what the pointer or the focus rests on. Assistive technology has it by name. */
export function TitleTip({ title, date, xPx, yPx, plotWidthPx }: TitleTipProps) {
  const half = Math.min(HALF_PX, plotWidthPx / 2)
  const centre = Math.min(Math.max(xPx, half), plotWidthPx - half)
  return (
    <div
      className={styles.tip}
      style={{ transform: `translate(${centre}px, ${yPx}px) translate(-50%, -100%)` }}
      aria-hidden
    >
      <bdi className={styles.title}>{title}</bdi>
      <span className={styles.date}>{date}</span>
    </div>
  )
}
