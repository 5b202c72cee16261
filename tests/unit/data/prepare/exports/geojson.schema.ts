/**
 * RFC 7946 as a JSON Schema (draft 2020-12): a FeatureCollection of any geometry, with what this
 * project promises of the properties. Written for this test from the text of the RFC.
 */
const position = {
  type: 'array',
  minItems: 2,
  maxItems: 3,
  prefixItems: [
    { type: 'number', minimum: -180, maximum: 180 },
    { type: 'number', minimum: -90, maximum: 90 },
  ],
  items: { type: 'number' },
}
const listOf = (items: object, minItems = 0) => ({ type: 'array', items, minItems })
const ring = listOf(position, 4)

function geometryOf(type: string, coordinates: object) {
  return {
    type: 'object',
    required: ['type', 'coordinates'],
    properties: { type: { const: type }, coordinates, bbox },
    // Section 7.1: members of other types must not be there.
    not: { anyOf: ['geometries', 'geometry', 'properties', 'features'].map(required) },
  }
}
const required = (name: string) => ({ required: [name] })
const bbox = {
  anyOf: [4, 6].map((n) => ({
    type: 'array',
    items: { type: 'number' },
    minItems: n,
    maxItems: n,
  })),
}

const geometry = {
  anyOf: [
    geometryOf('Point', position),
    geometryOf('MultiPoint', listOf(position)),
    geometryOf('LineString', listOf(position, 2)),
    geometryOf('MultiLineString', listOf(listOf(position, 2))),
    geometryOf('Polygon', listOf(ring)),
    geometryOf('MultiPolygon', listOf(listOf(ring))),
  ],
}

const isoDay = { type: ['string', 'null'], pattern: '^-?\\d{4,}-\\d{2}-\\d{2}$' }

const properties = {
  type: 'object',
  required: ['title', 'date', 'when'],
  properties: {
    title: { type: 'string', minLength: 1 },
    date: { type: ['string', 'null'] },
    when: {
      type: 'object',
      required: ['start', 'end'],
      properties: { start: isoDay, end: isoDay },
    },
  },
}

export const GEOJSON_SCHEMA = {
  type: 'object',
  required: ['type', 'features'],
  properties: {
    type: { const: 'FeatureCollection' },
    bbox,
    attribution: { type: 'string', minLength: 1 },
    features: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'geometry', 'properties'],
        properties: {
          type: { const: 'Feature' },
          id: { type: ['string', 'number'] },
          bbox,
          geometry: { anyOf: [geometry, { type: 'null' }] },
          properties,
        },
        not: { anyOf: ['coordinates', 'geometries', 'features'].map(required) },
      },
    },
  },
  not: { anyOf: ['coordinates', 'geometries', 'geometry', 'properties'].map(required) },
}
