/**
 * What https://schema.org/Event and the types that it leads to allow of the members that this
 * project writes, as a JSON Schema (draft 2020-12). Written for this test from schema.org.
 */
const text = { type: 'string', minLength: 1 }
/** ISO 8601 at the precision of a year, a month or a day. */
const iso = {
  type: 'string',
  pattern: '^-?\\d{4,}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$',
}
const address = { type: 'string', pattern: '^(https?://|\\.\\./)' }

function node(type: string, properties: Record<string, object>, required: string[]) {
  return {
    type: 'object',
    properties: { '@type': { const: type }, ...properties },
    required: ['@type', ...required],
    additionalProperties: false,
  }
}

const organization = node('Organization', { name: text, identifier: text }, ['name'])
const country = node('Country', { name: text, identifier: text }, ['name'])
const term = node('DefinedTerm', { name: text, termCode: text }, ['name', 'termCode'])
const some = (items: object) => ({ type: 'array', items, minItems: 1 })

const place = node(
  'Place',
  {
    name: text,
    description: text,
    address: node('PostalAddress', { addressCountry: { type: 'string', pattern: '^[A-Z]{2}$' } }, [
      'addressCountry',
    ]),
    geo: node(
      'GeoCoordinates',
      {
        latitude: { type: 'number', minimum: -90, maximum: 90 },
        longitude: { type: 'number', minimum: -180, maximum: 180 },
      },
      ['latitude', 'longitude'],
    ),
  },
  ['name', 'address', 'geo'],
)

const work = node(
  'CreativeWork',
  { name: text, publisher: organization, datePublished: iso, url: address },
  ['name'],
)
const page = node('WebPage', { url: address, inLanguage: { const: 'en' }, citation: some(work) }, [
  'url',
  'inLanguage',
  'citation',
])

const event = node(
  'Event',
  {
    '@id': address,
    identifier: text,
    name: text,
    alternateName: text,
    startDate: iso,
    endDate: iso,
    disambiguatingDescription: text,
    description: text,
    keywords: some(text),
    location: place,
    eventAttendanceMode: { const: 'https://schema.org/OnlineEventAttendanceMode' },
    organizer: organization,
    attendee: some(organization),
    about: some({ anyOf: [country, organization, term] }),
    subjectOf: page,
  },
  ['@id', 'name', 'startDate', 'description', 'location', 'subjectOf'],
)

export const JSON_LD_SCHEMA = {
  type: 'object',
  required: ['@context', '@graph'],
  additionalProperties: false,
  properties: {
    '@context': { const: 'https://schema.org' },
    '@graph': { type: 'array', items: event },
  },
}
