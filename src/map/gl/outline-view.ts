import type { FeatureCollection } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapGeometry } from '../geometry'
import type { MapInput } from '../map-input'
import { send } from './send'

const SELECTED_PX = 2.6
const HOVERED_PX = 1.8

type Chosen = Pick<MapInput, 'selectedCountry' | 'hoveredCountries'>
type Land = Pick<MapGeometry, 'region' | 'labels'>

/** Rings around the countries with a name that are selected or hovered: their land, with a width. */
export function outlineFeatures(
  { region, labels }: Land,
  { selectedCountry, hoveredCountries }: Chosen,
): FeatureCollection {
  const named = new Set(labels.features.map(({ properties }) => properties.a3))
  const ringed = new Set(
    selectedCountry ? [...hoveredCountries, selectedCountry] : hoveredCountries,
  )
  const features = region.features.flatMap((land) => {
    const { a3 } = land.properties
    if (!ringed.has(a3) || !named.has(a3)) return []
    const width = a3 === selectedCountry ? SELECTED_PX : HOVERED_PX
    return [{ ...land, properties: { width } }]
  })
  return { type: 'FeatureCollection', features }
}

export interface OutlineView {
  draw: (before: MapInput | null, input: MapInput) => void
}

/**
 * The rings have a source of their own, of the few countries that wear one: under feature state
 * every vertex of every coast would cost time in every step of a scrub.
 */
export function createOutlineView(
  map: MapLibreMap,
  geometry: MapGeometry,
  begins: MapInput,
): OutlineView {
  return {
    draw: (before, input) => {
      const last = before ?? begins
      if (
        last.selectedCountry === input.selectedCountry &&
        last.hoveredCountries === input.hoveredCountries &&
        last.fine === input.fine
      ) {
        return
      }
      send(map, 'outlines', outlineFeatures(input.fine ?? geometry, input))
    },
  }
}
