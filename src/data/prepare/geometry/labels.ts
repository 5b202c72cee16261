import type { GeometryCollection } from 'topojson-specification'

interface LabelPlace {
  /** Numeric ISO 3166-1 code. */
  id: number
  a3: string
  /** Longitude and latitude of the middle of the name, degrees. */
  at: [number, number]
}

/**
 * Where each country's name stands, chosen by eye for zoom 4, where a name of ten letters is about
 * 5 degrees wide. A computed centre falls into the sea for the island countries and on the border
 * for the long ones; small countries carry their name beside them, over water.
 */
const PLACES: LabelPlace[] = [
  { id: 96, a3: 'BRN', at: [113.9, 5.5] }, // over water, off its short coast
  { id: 104, a3: 'MMR', at: [96.0, 21.3] },
  { id: 116, a3: 'KHM', at: [104.8, 12.6] },
  { id: 360, a3: 'IDN', at: [113.4, -1.6] }, // Kalimantan, the middle of the archipelago
  { id: 418, a3: 'LAO', at: [102.6, 19.6] }, // the wide north
  { id: 458, a3: 'MYS', at: [102.3, 4.3] }, // the Peninsula, with the capital
  { id: 598, a3: 'PNG', at: [144.4, -6.6] },
  { id: 608, a3: 'PHL', at: [121.4, 16.4] }, // Luzon
  { id: 626, a3: 'TLS', at: [126.9, -9.8] }, // over water, south of the island
  { id: 702, a3: 'SGP', at: [105.9, 1.7] }, // over open water, east of the island
  { id: 704, a3: 'VNM', at: [108.3, 13.5] }, // the widest part of the south
  { id: 764, a3: 'THA', at: [101.2, 15.7] },
]

/** Points for country names: `id` is the numeric code, property `a3`. */
export function buildLabels(): GeometryCollection<{ a3: string }> {
  return {
    type: 'GeometryCollection',
    geometries: PLACES.map(({ id, a3, at }) => ({
      type: 'Point',
      id,
      properties: { a3 },
      coordinates: at,
    })),
  }
}
