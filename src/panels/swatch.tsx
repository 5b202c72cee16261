import {
  FILL_LOOKS,
  LINE_LOOKS,
  type LineLook,
  POINT_LOOKS,
  type PointLook,
  type Swatch as SwatchOf,
} from '../ui/looks'
import { cssName, type Palette } from '../ui/palette'
import styles from './swatch.module.css'

const WIDTH_PX = 18
const HEIGHT_PX = 14

const colorOf = (name: keyof Palette) => `var(${cssName(name)})`

/** A small picture of how something looks on the map; the words beside it carry the meaning. */
export function Swatch({ swatch }: { swatch: SwatchOf }) {
  return (
    <svg
      className={styles.swatch}
      width={WIDTH_PX}
      height={HEIGHT_PX}
      viewBox={`0 0 ${WIDTH_PX} ${HEIGHT_PX}`}
      aria-hidden
    >
      {'fill' in swatch && <Fill status={swatch.fill} />}
      {'line' in swatch && <Line look={LINE_LOOKS[swatch.line]} />}
      {'point' in swatch && <Point look={POINT_LOOKS[swatch.point]} inside={swatch.inside} />}
    </svg>
  )
}

function Fill({ status }: { status: Extract<SwatchOf, { fill: unknown }>['fill'] }) {
  const look = status === 'fresh' ? { fill: 'fresh' as const } : FILL_LOOKS[status]
  const isHatched = 'hatched' in look
  return (
    <>
      <rect
        x={2.5}
        y={0.5}
        width={13}
        height={13}
        rx={4}
        fill={colorOf(look.fill)}
        stroke={isHatched ? colorOf('hatch') : undefined}
      />
      {isHatched && (
        <path
          d="M3.5 8.5 10 1.5M4.5 13 15 2M10 13l5-5"
          stroke={colorOf('hatch')}
          strokeWidth={1.4}
        />
      )}
    </>
  )
}

function Line({ look: { color, widthPx, dash } }: { look: LineLook }) {
  return (
    <path
      d={`M0 ${HEIGHT_PX / 2}h${WIDTH_PX}`}
      stroke={colorOf(color)}
      strokeWidth={widthPx}
      strokeDasharray={dash?.map((length) => length * widthPx).join(' ')}
    />
  )
}

function Point({
  look: { color, radiusPx, hollow },
  inside,
}: {
  look: PointLook
  inside: string | undefined
}) {
  const middle = { x: WIDTH_PX / 2, y: HEIGHT_PX / 2 }
  return (
    <>
      <circle
        cx={middle.x}
        cy={middle.y}
        r={inside ? radiusPx : Math.min(radiusPx, 5)}
        fill={hollow ? colorOf('card') : colorOf(color)}
        stroke={hollow ? colorOf(color) : undefined}
        strokeWidth={2}
      />
      {inside && (
        <text className={styles.inside} {...middle} fill={colorOf('paper')}>
          {inside}
        </text>
      )}
    </>
  )
}
