import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
} from 'maplibre-gl'
import type { Palette } from '../ui/palette'
import { HALO_PX, NAME_SIZES, SCRIPT_FONTS } from './country-names'
import { pointLayers as lensPointLayers, lineLayers } from './mark-layers'
import { LEADER_EM_PX, leaderImageId, NAME_LEADERS } from './name-leaders'
import { CROWDED_ZOOM, WIDEST_EM } from './name-places'
import { lensRoomLayer, roomLayers } from './room-layers'
import { fillByState, flag, isHatched, textByState } from './state-colors'

const FONT = ['Public Sans Semibold']
export const HATCH = 'hatch'

/** Lines that are neither a lens's nor anybody's claim. */
export type LineKind = 'graticule' | 'border' | 'named-border'

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

/**
 * All layers from the sea up. Pure: the same palette gives the same layers.
 * @param named numeric ISO 3166-1 codes of the countries with a name on the map
 */
export function mapLayers(palette: Palette, named: readonly number[]): LayerSpecification[] {
  return [
    ...groundLayers(palette, named),
    ...memberLayers(palette, named),
    ...cityLayers(palette),
    ...lineLayers(palette),
    ...labelLayers(palette),
    ...lensPointLayers(palette, FONT),
    ...pointLayers(palette),
    lensRoomLayer(),
    selectedName(palette),
    ...roomLayers(),
  ]
}

function groundLayers(palette: Palette, named: readonly number[]): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'graticule',
      type: 'line',
      source: 'lines',
      filter: isLine('graticule'),
      paint: { 'line-color': palette.graticule, 'line-width': 0.75 },
    },
    { id: 'world-land', type: 'fill', source: 'world', paint: landPaint(palette) },
    {
      id: 'region-land',
      type: 'fill',
      source: 'region',
      filter: ['!', isOneOf(named)],
      paint: landPaint(palette),
    },
  ]
}

const isLine = (kind: LineKind): ExpressionSpecification => ['==', ['get', 'kind'], kind]

const isOneOf = (ids: readonly number[]): ExpressionSpecification => [
  'in',
  ['id'],
  ['literal', [...ids]],
]

/** Land beyond the named states; where it is selected it takes a colour, since it has no ring. */
function landPaint(palette: Palette): NonNullable<FillLayerSpecification['paint']> {
  return {
    'fill-color': [
      'case',
      flag('selected'),
      palette.dialogueLine,
      fillByState(palette.land, palette),
    ] as unknown as DataDrivenPropertyValueSpecification<string>,
    'fill-opacity': ['case', flag('dim'), 0.3, 1],
  }
}

/** Below this the coarser coast of the region is drawn, from here on the city's own. */
export const CITY_ZOOM = 8.5

/** The two coasts differ by kilometres: the city's stands on open sea of its own. */
function cityLayers(palette: Palette): LayerSpecification[] {
  const isLand: ExpressionSpecification = ['==', ['get', 'part'], 'land']
  return [
    {
      id: 'city',
      type: 'fill',
      source: 'city',
      minzoom: CITY_ZOOM,
      paint: { 'fill-color': ['case', isLand, palette.land, palette.sea] },
    },
  ]
}

/**
 * Countries that a lens may give a state and a viewer may choose. What follows the date is drawn
 * for these only: each vertex under feature state costs time in every step of a scrub.
 */
function memberLayers(palette: Palette, named: readonly number[]): LayerSpecification[] {
  const isNamed = isOneOf(named)
  return [
    {
      id: 'members',
      type: 'fill',
      source: 'region',
      filter: isNamed,
      paint: {
        'fill-color': fillByState(palette.land, palette),
        'fill-opacity': ['case', flag('dim'), 0.3, 1],
      },
    },
    {
      id: 'not-yet',
      type: 'fill',
      source: 'region',
      filter: isNamed,
      paint: {
        'fill-pattern': HATCH,
        'fill-antialias': false,
        'fill-opacity': ['case', isHatched, 1, 0],
        // Not drawn at all while no country is hatched, see `hatch-view`.
        'fill-layer-opacity': 0,
      },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'lines',
      filter: isLine('border'),
      paint: { 'line-color': palette.landBorder, 'line-width': 0.8 },
    },
    {
      id: 'named-borders',
      type: 'line',
      source: 'lines',
      filter: isLine('named-border'),
      paint: { 'line-color': palette.memberBorder, 'line-width': 1 },
    },
    {
      id: 'disputed',
      type: 'line',
      source: 'disputed',
      paint: {
        'line-color': palette.dispute,
        'line-width': 1,
        'line-dasharray': [3, 2],
      },
    },
    {
      id: 'ring',
      type: 'line',
      source: 'outlines',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': ['get', 'width'] },
    },
  ]
}

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

function labelLayers(palette: Palette): LayerSpecification[] {
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

const isKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind]

function pointLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'point-rings',
      type: 'circle',
      source: 'points',
      filter: isKind('event'),
      paint: {
        'circle-radius': 11,
        'circle-color': 'rgba(0,0,0,0)',
        'circle-stroke-color': palette.accent,
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'points',
      type: 'circle',
      source: 'points',
      paint: {
        'circle-radius': ['case', isKind('event'), 6, isKind('match'), 4, 5],
        'circle-color': palette.accent,
        'circle-stroke-color': palette.card,
        'circle-stroke-width': 2,
      },
    },
    pointNames('point-names', ['!', isKind('event')], palette),
  ]
}

/** What is selected is what a view is about: points of the lens, seen or still to come, give way. */
const selectedName = (palette: Palette) => pointNames('selected-name', isKind('event'), palette)

function pointNames(
  id: string,
  filter: ExpressionSpecification,
  palette: Palette,
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'points',
    filter,
    layout: {
      // Far out there is room for the town only.
      'text-field': ['step', ['zoom'], ['get', 'shortName'], 3.2, ['get', 'name']],
      'text-font': FONT,
      'text-size': 13,
      'text-max-width': 14,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 1,
      'text-justify': 'auto',
      'text-padding': 1,
    },
    paint: {
      'text-color': palette.ink,
      'text-halo-color': palette.paper,
      'text-halo-width': HALO_PX.ofPoint,
    },
  }
}
