import type { Position } from 'geojson'
import { isInBox } from './box'
import {
  type AtlasFeature,
  type CountryCollection,
  type CountryProperties,
  polygonsOf,
  readAtlas,
  toCollection,
  toCountry,
} from './country'
import { numberFeature } from './numbering'
import { readA3ById } from './world'

/** Natural Earth 1:10m, the one scale with Singapore, Temburong, Oecusse and Atauro. */
const ATLAS = 'world-atlas/countries-10m.json'

/**
 * Left out. The Spratly Islands and Scarborough Reef are specks that several countries claim:
 * the package gives them to nobody, and no colour of ours should.
 */
const CLAIMED_REEFS = ['Spratly Is.', 'Scarborough Reef']

const INDIAN_OCEAN = 'Indian Ocean Ter.'

/** East of it lies Christmas Island, west of it the Cocos Islands; degrees. */
const BETWEEN_INDIAN_OCEAN_ISLANDS = 100

/**
 * The countries that reach into the box, one feature a number. This also leaves out the Maldives,
 * whose ring is wound the wrong way in the package and covers the globe for d3-geo.
 */
export function readRegionCountries(): CountryCollection {
  const a3ById = readA3ById()
  const parts = new Map<number, { properties: CountryProperties; features: AtlasFeature[] }>()
  for (const feature of readRegionFeatures()) {
    const properties = numberFeature(feature, a3ById)
    const known = parts.get(properties.id)
    if (known) known.features.push(feature)
    else parts.set(properties.id, { properties, features: [feature] })
  }
  return toCollection([...parts.values()].map((part) => toCountry(part.properties, part.features)))
}

function readRegionFeatures(): AtlasFeature[] {
  return readAtlas(ATLAS)
    .filter((feature) => polygonsOf(feature).flat(2).some(isInBox))
    .filter(({ properties }) => !CLAIMED_REEFS.includes(properties.name))
    .flatMap((feature) =>
      feature.properties.name === INDIAN_OCEAN ? splitIndianOcean(feature) : [feature],
    )
}

/** The package has one feature without a number where ISO 3166-1 has two territories. */
function splitIndianOcean(feature: AtlasFeature): AtlasFeature[] {
  const territory = (
    id: string,
    properties: AtlasFeature['properties'],
    belongs: (point: Position) => boolean,
  ): AtlasFeature => {
    const coordinates = polygonsOf(feature).filter((rings) => rings[0]?.every(belongs))
    return { type: 'Feature', id, properties, geometry: { type: 'MultiPolygon', coordinates } }
  }
  const isEast = ([longitude = 0]: Position) => longitude > BETWEEN_INDIAN_OCEAN_ISLANDS
  return [
    territory('162', { a3: 'CXR', name: 'Christmas Island' }, isEast),
    territory('166', { a3: 'CCK', name: 'Cocos (Keeling) Islands' }, (point) => !isEast(point)),
  ]
}
