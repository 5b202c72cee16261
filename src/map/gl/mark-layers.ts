import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from 'maplibre-gl'
import { LINE_LOOKS, type LineLook, POINT_LOOKS, type PointLook } from '../../ui/looks'
import type { Palette } from '../../ui/palette'
import { FONT, HALO_PX } from '../country-names'
import { LARGE_SCALE, POINT_EDGE_PX, scaledRadius } from '../point-radius'
import { NUMBER_PX } from '../room/number-room'
import { fading, flag, fresh } from './state-colors'

const LINES: [string, LineLook][] = Object.entries(LINE_LOOKS)
const POINTS: [string, PointLook][] = Object.entries(POINT_LOOKS)
const DASHED = LINES.flatMap(([kind, { dash }]) => (dash ? [kind] : []))

type ByKind = DataDrivenPropertyValueSpecification<never>

/** One value a kind; kinds that are not listed take the last. */
function byKind(entries: readonly (readonly [string, unknown])[], other: unknown): ByKind {
  return ['match', ['get', 'kind'], ...entries.flat(), other] as unknown as ByKind
}

const seen: ExpressionSpecification = ['case', flag('shown'), 1, 0]

/** Lines of a lens: the date decides by feature state which of them are seen. */
export function lineLayers(palette: Palette): LayerSpecification[] {
  const colors = LINES.map(([kind, { color }]) => [kind, palette[color]] as const)
  const widths = LINES.map(([kind, { widthPx }]) => [kind, widthPx] as const)
  const paint = {
    'line-color': [
      'case',
      ['==', fresh, 0],
      byKind(colors, palette.ink),
      fading(palette),
    ] as unknown as DataDrivenPropertyValueSpecification<string>,
    'line-width': [
      '+',
      byKind(widths, 1),
      ['case', flag('selected'), 2, 0],
    ] as unknown as DataDrivenPropertyValueSpecification<number>,
    'line-opacity': seen,
  }
  const isDashed: ExpressionSpecification = ['in', ['get', 'kind'], ['literal', DASHED]]
  const dashes = LINES.flatMap(([kind, { dash }]) =>
    dash ? [[kind, ['literal', [...dash]]] as const] : [],
  )
  return [
    {
      id: 'lens-lines',
      type: 'line',
      source: 'lens-lines',
      filter: ['!', isDashed],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint,
    },
    {
      id: 'lens-lines-dashed',
      type: 'line',
      source: 'lens-lines',
      filter: isDashed,
      layout: { 'line-join': 'round' },
      paint: { ...paint, 'line-dasharray': byKind(dashes, ['literal', [2, 2]]) },
    },
  ]
}

/** Points of a lens with what stands in them and beside them. */
export function pointLayers(palette: Palette): LayerSpecification[] {
  const colors = POINTS.map(([kind, { color }]) => [kind, palette[color]] as const)
  const radiiAt = (scale: number) =>
    POINTS.map(([kind, { radiusPx }]) => [kind, scaledRadius(radiusPx, scale)] as const)
  const color = [
    'case',
    ['==', fresh, 0],
    byKind(colors, palette.ink),
    fading(palette),
  ] as unknown as DataDrivenPropertyValueSpecification<string>
  const hollow = POINTS.flatMap(([kind, look]) => (look.hollow ? [kind] : []))
  const isHollow: ExpressionSpecification = ['in', ['get', 'kind'], ['literal', hollow]]
  return [
    {
      id: 'lens-points',
      type: 'circle',
      source: 'lens-points',
      layout: { 'circle-sort-key': ['-', ['get', 'rank']] },
      paint: {
        'circle-radius': [
          ...['interpolate', ['linear'], ['zoom']],
          ...LARGE_SCALE.flatMap(([zoom, scale]) => [
            zoom,
            ['+', byKind(radiiAt(scale), 4), ['case', flag('selected'), 2, 0]],
          ]),
        ] as unknown as DataDrivenPropertyValueSpecification<number>,
        'circle-color': ['case', isHollow, palette.card, color] as never,
        'circle-stroke-color': [
          'case',
          flag('selected'),
          palette.accent,
          isHollow,
          color,
          palette.card,
        ] as never,
        'circle-stroke-width': ['match', ['get', 'kind'], 'name', 0, POINT_EDGE_PX],
        'circle-opacity': seen,
        'circle-stroke-opacity': seen,
      },
    },
    {
      id: 'lens-numbers',
      type: 'symbol',
      source: 'lens-points',
      filter: ['!=', ['get', 'number'], ''],
      layout: {
        'text-field': ['get', 'number'],
        'text-font': FONT,
        'text-size': NUMBER_PX,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
        'symbol-sort-key': ['-', ['get', 'rank']],
      },
      paint: {
        'text-color': [
          'case',
          ['>', fresh, 0],
          palette.onFresh,
          isHollow,
          palette.ink,
          palette.paper,
        ] as never,
        'text-opacity': ['case', flag('roomless'), 0, seen],
      },
    },
    {
      id: 'lens-names',
      type: 'symbol',
      source: 'lens-points',
      filter: ['!=', ['get', 'label'], ''],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': FONT,
        'text-size': 13,
        'text-max-width': 12,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': ['case', ['==', ['get', 'kind'], 'name'], 0, 0.9],
        'text-justify': 'auto',
        'text-padding': 1,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': ['case', ['==', ['get', 'kind'], 'name'], palette.muted, palette.ink],
        'text-halo-color': palette.paper,
        'text-halo-width': HALO_PX.ofPoint,
        'text-opacity': seen,
      },
    },
  ]
}
