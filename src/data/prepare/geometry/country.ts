import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { readPackageJson } from './package-file'

/** What an atlas package knows of a country. */
export interface AtlasProperties {
  name: string
  /** Three letters; only visionscarto gives them. */
  a3?: string
}

/** What the application gets: `id` is the numeric ISO 3166-1 code, as feature-state wants it. */
export interface CountryProperties {
  id: number
  a3: string
  name: string
}

export type AtlasFeature = Feature<Polygon | MultiPolygon, AtlasProperties>
export type Country = Feature<MultiPolygon, CountryProperties>
export type CountryCollection = FeatureCollection<MultiPolygon, CountryProperties>

/** The countries of an atlas package, in degrees. */
export function readAtlas(file: string): AtlasFeature[] {
  const topology =
    readPackageJson<Topology<{ countries: GeometryCollection<AtlasProperties> }>>(file)
  return feature(topology, topology.objects.countries).features as AtlasFeature[]
}

/** The polygons of a feature, each a list of rings. */
export function polygonsOf({ geometry }: AtlasFeature): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

/** A country of the polygons of one or more features. */
export function toCountry(properties: CountryProperties, parts: AtlasFeature[]): Country {
  const coordinates = parts.flatMap(polygonsOf)
  return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } }
}

/**
 * Sorted by id, so that the output does not depend on the order inside a package.
 * @throws when two share an id, which would melt them into one country further on
 */
export function toCollection(countries: Country[]): CountryCollection {
  const features = [...countries].sort((a, b) => a.properties.id - b.properties.id)
  features.forEach(({ properties }, index) => {
    const previous = features[index - 1]?.properties
    if (previous?.id !== properties.id) return
    throw new Error(`"${previous.name}" and "${properties.name}" share the id ${properties.id}`)
  })
  return { type: 'FeatureCollection', features }
}
