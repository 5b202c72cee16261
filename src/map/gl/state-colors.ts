import type { DataDrivenPropertyValueSpecification, ExpressionSpecification } from 'maplibre-gl'
import { FILL_LOOKS } from '../../ui/looks'
import type { Palette } from '../../ui/palette'

type ColorByState = DataDrivenPropertyValueSpecification<string>

const status: ExpressionSpecification = ['coalesce', ['feature-state', 'status'], 'none']
export const fresh: ExpressionSpecification = ['coalesce', ['feature-state', 'fresh'], 0]
export const flag = (name: string): ExpressionSpecification => [
  'boolean',
  ['feature-state', name],
  false,
]

const LOOKS = Object.entries(FILL_LOOKS)

/** States of a country that are drawn with lines over their fill. */
export const HATCHED: readonly string[] = LOOKS.flatMap(([token, look]) =>
  'hatched' in look ? [token] : [],
)
export const isHatched = [
  'match',
  status,
  HATCHED,
  true,
  false,
] as unknown as ExpressionSpecification

/** A colour for each state of a country; the highlight fades into the resting colour. */
export function fillByState(quiet: string, palette: Palette): ColorByState {
  const resting = LOOKS.flatMap(([token, { fill }]) => [token, palette[fill]])
  return [
    'case',
    ['==', fresh, 0],
    ['match', status, ...resting, quiet],
    fading(palette),
  ] as unknown as ColorByState
}

/** Text wants a whole colour, not a mixture that may sit too near to its ground. */
export function textByState(quiet: string, palette: Palette): ColorByState {
  const resting = LOOKS.flatMap(([token, { text }]) => [token, palette[text]])
  return [
    'case',
    ['>', fresh, 0],
    palette.onFresh,
    ['match', status, ...resting, quiet],
  ] as unknown as ColorByState
}

/** Pale on the way out, then at once at rest: gold and blue mixed would turn grey. */
export function fading(palette: Palette) {
  return ['interpolate', ['linear'], fresh, 0, palette.freshFading, 1, palette.fresh]
}
