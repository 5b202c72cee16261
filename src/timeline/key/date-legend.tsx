import { type ReactNode, useId } from 'react'
import { lookOf } from '../../domain/date-look'
import { parseEdtf } from '../../domain/edtf'
import { barShape } from './bar-shape'
import styles from './date-legend.module.css'
import {
  barEnds,
  GLYPH_STROKE_PX,
  glyphPath,
  glyphStroke,
  HALO_OPACITY,
  RING_PX,
  RING_STROKE_PX,
} from './glyphs'

/** For whoever puts the legend into a popover. */
export const DATE_LEGEND_TITLE = 'How dates are drawn'

const WIDTH_PX = 42
const HEIGHT_PX = 22
const RADIUS_PX = 5
const BAR_HEIGHT_PX = 9

/** Every mark that the timeline knows, drawn as there, with its meaning. Each is the look of a date. */
export function DateLegend() {
  return (
    <div className={styles.legend}>
      <Rows name="How exactly a date is known">
        <Row words="Known to the day" picture={<Glyph date="1967-08-08" />} />
        <Row words="Known to the month" picture={<Glyph date="1967-08" />} />
        <Row words="Known to the season" picture={<Glyph date="1967-23" />} />
        <Row words="Known to the year" picture={<Glyph date="1967" />} />
        <Row words="Known to the decade" picture={<Glyph date="196X" />} />
        <Row words="Known to the century" picture={<Glyph date="19XX" />} />
        <Row words="About this date (c.)" picture={<Glyph date="1967-08-08~" />} />
        <Row words="Uncertain" picture={<Glyph date="1967-08-08?" />} />
      </Rows>
      <Rows name="What lasted">
        <Row words="Lasted from … to …" picture={<Bar date="1967-08-08/1976-02-24" />} />
        <Row words="Ends are not exact" picture={<Bar date="1967/1976" />} />
        <Row words="Still goes on" picture={<Bar date="1967-08-08/.." />} />
        <Row words="Start or end not known" picture={<Bar date="1967-08-08/" />} />
      </Rows>
      <Rows name="Other marks" wide>
        <Row words="After the date shown: hollow" picture={<Glyph date="1967-08-08" hollow />} />
        <Row words="Another date that a source gives" picture={<Ghost />} />
        <Row words="Several together: +3, opens as a list" picture={<Several />} />
      </Rows>
    </div>
  )
}

interface RowsProps {
  name: string
  /** Words too long for two columns. */
  wide?: boolean
  children: ReactNode
}

function Rows({ name, wide = false, children }: RowsProps) {
  const id = useId()
  return (
    <section className={styles.group}>
      <h3 id={id}>{name}</h3>
      <ul aria-labelledby={id} data-wide={wide || undefined}>
        {children}
      </ul>
    </section>
  )
}

function Row({ words, picture }: { words: string; picture: ReactNode }) {
  return (
    <li>
      <svg
        className={styles.picture}
        width={WIDTH_PX}
        height={HEIGHT_PX}
        viewBox={`${-WIDTH_PX / 2} ${-HEIGHT_PX / 2} ${WIDTH_PX} ${HEIGHT_PX}`}
        aria-hidden
      >
        {picture}
      </svg>
      {words}
    </li>
  )
}

const outline = {
  stroke: 'currentcolor',
  strokeWidth: GLYPH_STROKE_PX,
  strokeLinejoin: 'round',
} as const

function Glyph({ date, hollow = false }: { date: string; hollow?: boolean }) {
  const look = lookOfText(date)
  const { dash, haloPx } = glyphStroke(look)
  const path = (outsetPx?: number) => glyphPath(look.precision, RADIUS_PX, outsetPx)
  return (
    <>
      {haloPx > 0 && <path d={path(haloPx)} fill="currentcolor" opacity={HALO_OPACITY} />}
      <path d={path()} fill={hollow ? 'none' : 'currentcolor'} {...outline} />
      {dash && (
        <path
          d={path(RING_PX)}
          fill="none"
          stroke="currentcolor"
          strokeWidth={RING_STROKE_PX}
          strokeDasharray={dash.join(' ')}
        />
      )}
    </>
  )
}

function Bar({ date }: { date: string }) {
  const id = useId()
  const { body, dots, fade } = barShape(barEnds(lookOfText(date)), WIDTH_PX - 2, BAR_HEIGHT_PX)
  const paint = fade ? `url(#${id})` : 'currentcolor'
  return (
    <g transform={`translate(${1 - WIDTH_PX / 2} 0)`}>
      {fade && (
        <linearGradient id={id}>
          {fade.map(([offset, opacity]) => (
            <stop key={offset} offset={offset} stopColor="currentcolor" stopOpacity={opacity} />
          ))}
        </linearGradient>
      )}
      <path d={body} fill={paint} />
      <path d={dots} fill="currentcolor" />
    </g>
  )
}

function Ghost() {
  return (
    <circle
      r={RADIUS_PX - GLYPH_STROKE_PX / 2}
      fill="none"
      {...outline}
      strokeDasharray="2.5 2"
      opacity={0.75}
    />
  )
}

function Several() {
  return (
    <>
      <rect className={styles.several} x={-14} y={-9} width={28} height={18} rx={9} />
      <text className={styles.count} textAnchor="middle" y={4}>
        +3
      </text>
    </>
  )
}

/** @throws where the text is no date: the legend's own dates are written above */
function lookOfText(text: string) {
  const date = parseEdtf(text)
  if (!date) throw new Error(`the legend shows "${text}", which is no date`)
  return lookOf(date)
}
