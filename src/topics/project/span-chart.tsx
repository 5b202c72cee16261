import { useMemo, useRef } from 'react'
import { dateInWords } from '../../domain/date-words'
import type { Day } from '../../domain/day'
import { RecordLink, ViewLink } from '../../panels/details/linked-text'
import { useSize } from '../../ui/use-size'
import { chartScale, layoutChart, type PlacedRow, phaseOn, yearTicks } from './chart-layout'
import { ChartMark } from './chart-mark'
import type { ProjectChart } from './chart-rows'
import { type ChartWindow, chartWindow, sameWindow, stretchOf } from './chart-window'
import styles from './span-chart.module.css'

interface SpanChartProps {
  chart: ProjectChart
  day: Day
  /** What the timeline shows. */
  timeline: ChartWindow
}

/** The project in time: its parts as rows, their steps as spans and points on one scale. */
export function SpanChart({ chart, day, timeline }: SpanChartProps) {
  const plot = useRef<HTMLDivElement>(null)
  const widthPx = useSize(plot)?.widthPx ?? 0
  const stretch = useMemo(() => stretchOf(chart.rows), [chart])
  const window = stretch && chartWindow(timeline, stretch)
  const placed = useMemo(
    () => (window && widthPx > 0 ? layoutChart(chart.rows, window, widthPx, textScale()) : []),
    [chart, window, widthPx],
  )
  if (!window || !stretch) return null
  const cursorPx = chartScale(window, widthPx)(day)
  return (
    <section className={styles.chart} aria-label="The project in time">
      <p className={styles.scale}>
        {sameWindow(window, timeline) ? (
          'Same years as the timeline.'
        ) : (
          <ViewLink patch={{ from: stretch.from, to: stretch.to }}>
            Show these years on the timeline
          </ViewLink>
        )}
      </p>
      <div ref={plot} className={styles.plot}>
        <div className={styles.axis} aria-hidden>
          {yearTicks(window, widthPx).map(({ year, leftPx }) => (
            <span key={year} className={styles.tick} style={{ left: leftPx }}>
              {year}
            </span>
          ))}
          {cursorPx >= 0 && cursorPx <= widthPx && (
            <span className={styles.cursor} style={{ left: cursorPx }} />
          )}
        </div>
        <ul>
          {placed.map((row) => (
            <Row key={row.id} {...{ row, day, cursorPx }} />
          ))}
        </ul>
      </div>
      <Undated chart={chart} />
    </section>
  )
}

interface RowProps {
  row: PlacedRow
  day: Day
  cursorPx: number
}

function Row({ row, day, cursorPx }: RowProps) {
  const { subject, partners, items, lines, isContext } = row
  return (
    <li className={styles.row} data-context={isContext || undefined}>
      <p className={styles.name}>
        <RecordLink id={subject.id}>{subject.title}</RecordLink>
        {subject.date && <span className={styles.date}>{dateInWords(subject.date)}</span>}
      </p>
      {partners.length > 0 && (
        <p className={styles.partners}>
          With{' '}
          {partners.map(({ id, title }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <RecordLink id={id}>{title}</RecordLink>
            </span>
          ))}
        </p>
      )}
      <ul
        className={styles.track}
        style={{ height: `${lines * LINE_REM}rem` }}
        aria-label={`In time: ${subject.title}`}
      >
        {items.map((item) => (
          <ChartMark
            key={item.entry.id}
            item={item}
            phase={phaseOn(item, day)}
            {...{ isContext, cursorPx }}
          />
        ))}
      </ul>
    </li>
  )
}

const LINE_REM = 1.125

function Undated({ chart: { undated } }: { chart: ProjectChart }) {
  if (undated.length === 0) return null
  return (
    <div className={styles.undated}>
      <p>Date not known:</p>
      <ul>
        {undated.map(({ id, title }) => (
          <li key={id}>
            <RecordLink id={id}>{title}</RecordLink>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Whoever reads larger text gets wider names. */
function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1
}
