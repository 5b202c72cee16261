import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from 'maplibre-gl'
import type { Palette } from '../../ui/palette'
import { FONT, HALO_PX, NAME_SIZES, SCRIPT_FONTS } from '../country-names'
import { LEADER_EM_PX, leaderImageId, NAME_LEADERS } from '../room/name-leaders'
import { CROWDED_ZOOM, WIDEST_EM } from '../room/name-places'
import { fillByState, flag, textByState } from './state-colors'

/** Scripts with marks over and under their letters need more height to be read. */
const sizePx = (latin: number): ExpressionSpecification => [
  'case',
  ['==', ['get', 'script'], 'Latn'],
  latin,
  latin * 1.2,
]
const NAME_SIZE = [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...NAME_SIZES.flatMap(([zoom, latin]) => [zoom, sizePx(latin)]),
] as unknown as DataDrivenPropertyValueSpecification<number>

/** A line to a name grows with its letters. */
const LEADER_SIZE = [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...NAME_SIZES.flatMap(([zoom, latin]) => [zoom, latin / LEADER_EM_PX]),
] as unknown as DataDrivenPropertyValueSpecification<number>
const LEADER_IMAGE = [
  ...['match', ['get', 'a3']],
  ...Object.keys(NAME_LEADERS).flatMap((a3) => [a3, leaderImageId(a3)]),
  '',
] as unknown as ExpressionSpecification

/** The map's own typeface lacks the scripts of four members. */
const FONT_BY_SCRIPT = [
  'match',
  ['get', 'script'],
  ...Object.entries(SCRIPT_FONTS).flatMap(([script, font]) => [script, ['literal', [font]]]),
  ['literal', FONT],
] as unknown as DataDrivenPropertyValueSpecification<string[]>

/** Where points crowd a name out it comes when they stand farther apart. */
function whereUncrowded(what: ExpressionSpecification): ExpressionSpecification {
  return ['step', ['zoom'], ['case', ['get', 'crowded'], '', what], CROWDED_ZOOM, what]
}

/** Out of sight where a point lies on it, until the points stand apart. */
const whereNotUnder: ExpressionSpecification = [
  'step',
  ['zoom'],
  ['case', flag('under'), 0, 1],
  CROWDED_ZOOM,
  1,
]

/** Names of countries, with the lines to those that stand over the sea. */
export function labelLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'country-names',
      type: 'symbol',
      source: 'labels',
      layout: {
        'text-field': whereUncrowded(['get', 'name']),
        'icon-image': whereUncrowded(LEADER_IMAGE),
        'icon-size': LEADER_SIZE,
        'icon-offset': ['get', 'middle'],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'text-font': FONT_BY_SCRIPT,
        'text-size': NAME_SIZE,
        'text-max-width': WIDEST_EM,
        'text-anchor': ['get', 'anchor'],
        'text-offset': ['get', 'offset'],
        'text-padding': 1,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': [
          'case',
          ['any', ['get', 'outside'], flag('dim')],
          palette.ink,
          textByState(palette.ink, palette),
        ] as unknown as DataDrivenPropertyValueSpecification<string>,
        'text-halo-color': [
          'case',
          ['get', 'outside'],
          palette.sea,
          flag('dim'),
          palette.land,
          fillByState(palette.land, palette),
        ] as unknown as DataDrivenPropertyValueSpecification<string>,
        'text-halo-width': ['case', ['get', 'outside'], HALO_PX.outside, HALO_PX.onLand],
        'text-opacity': whereNotUnder,
        'icon-opacity': whereNotUnder,
      },
    },
  ]
}
