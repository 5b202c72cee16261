/**
 * Linked Places Format v1.2.2 as a JSON Schema (draft 2020-12), with `fclasses` of v1.3. Written for
 * this test from the README of https://github.com/LinkedPasts/linked-places-format; members that
 * this project does not write (depictions, periods, duration) are left out and not allowed.
 */
const text = { type: 'string', minLength: 1 }
/** Year, month or day; a proleptic year before year 0 has a sign. */
const iso = {
  type: 'string',
  pattern: '^-?\\d{4,}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$',
}
const certainty = { enum: ['certain', 'less-certain', 'uncertain'] }
const address = { type: 'string', pattern: '^(https?://|\\.\\./)' }
const some = (items: object) => ({ type: 'array', items, minItems: 1 })

function exactly(properties: Record<string, object>, required = Object.keys(properties)) {
  return { type: 'object', properties, required, additionalProperties: false }
}

const bound = { ...exactly({ in: iso, earliest: iso, latest: iso }, []), minProperties: 1 }
const timespan = exactly({ start: bound, end: bound }, ['start'])
const when = exactly({ timespans: some(timespan), certainty }, ['timespans'])
const citation = exactly({ label: text, year: { type: 'integer' }, '@id': address }, ['label'])
const name = exactly({ toponym: text, lang: text, citations: some(citation) }, ['toponym', 'lang'])

const feature = exactly(
  {
    '@id': address,
    type: { const: 'Feature' },
    properties: exactly({
      title: text,
      ccodes: { type: 'array', items: { type: 'string', pattern: '^[A-Z]{2}$' } },
      fclasses: some({ enum: ['A', 'H', 'L', 'P', 'R', 'S', 'T'] }),
    }),
    when,
    names: { ...some(name), contains: { type: 'object', required: ['citations'] } },
    types: some(
      exactly({
        identifier: { type: 'string', pattern: '^aat:3\\d{8}$' },
        label: text,
        sourceLabels: some(exactly({ label: text, lang: text })),
      }),
    ),
    geometry: exactly({
      type: { const: 'Point' },
      coordinates: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
      certainty,
    }),
    links: some(
      exactly({
        type: { enum: ['closeMatch', 'exactMatch', 'primaryTopicOf', 'subjectOf', 'seeAlso'] },
        identifier: address,
      }),
    ),
    relations: some(
      exactly({ relationType: text, relationTo: address, label: text, when, certainty }, [
        'relationType',
        'relationTo',
        'label',
      ]),
    ),
    descriptions: some(exactly({ value: text, lang: text })),
  },
  ['@id', 'type', 'properties', 'when', 'names', 'types', 'geometry'],
)

export const LINKED_PLACES_SCHEMA = exactly({
  type: { const: 'FeatureCollection' },
  '@context': { type: 'string', pattern: '^https://.*linkedplaces-context-v1\\.1\\.jsonld$' },
  attribution: text,
  features: { type: 'array', items: feature },
})
