import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
} from 'maplibre-gl'
import type { Palette } from '../../ui/palette'
import { FONT, HALO_PX } from '../country-names'
import { CITY_ZOOM } from '../framing'
import { pointLayers as lensPointLayers, lineLayers } from './mark-layers'
import { labelLayers } from './name-layers'
import { lensRoomLayer, roomLayers } from './room-layers'
import { fillByState, flag, isHatched } from './state-colors'

export const HATCH = 'hatch'

/** Lines that are neither a lens's nor anybody's claim. */
export type LineKind = 'graticule' | 'border' | 'named-border'

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
    ...lensPointLayers(palette),
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
