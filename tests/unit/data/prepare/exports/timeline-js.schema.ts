/**
 * The JSON of TimelineJS as a JSON Schema (draft 2020-12). Written for this test from
 * https://timeline.knightlab.com/docs/json-format.html
 */
const text = { type: 'string' }

const date = {
  type: 'object',
  required: ['year'],
  additionalProperties: false,
  properties: {
    year: { type: 'integer' },
    month: { type: 'integer', minimum: 1, maximum: 12 },
    day: { type: 'integer', minimum: 1, maximum: 31 },
    hour: { type: 'integer', minimum: 0, maximum: 23 },
    minute: { type: 'integer', minimum: 0, maximum: 59 },
    second: { type: 'integer', minimum: 0, maximum: 59 },
    millisecond: { type: 'integer', minimum: 0 },
    display_date: text,
    format: text,
  },
  // A day without its month would be read as a day of January.
  dependentRequired: { day: ['month'] },
}

const slide = {
  type: 'object',
  additionalProperties: false,
  properties: {
    start_date: date,
    end_date: date,
    text: {
      type: 'object',
      additionalProperties: false,
      properties: { headline: text, text },
    },
    media: { type: 'object', required: ['url'] },
    group: text,
    display_date: text,
    background: { type: 'object' },
    autolink: { type: 'boolean' },
    unique_id: { type: 'string', minLength: 1 },
  },
}

export const TIMELINE_JS_SCHEMA = {
  type: 'object',
  required: ['events'],
  additionalProperties: false,
  properties: {
    scale: { enum: ['human', 'cosmological'] },
    title: slide,
    events: { type: 'array', minItems: 1, items: { ...slide, required: ['start_date'] } },
    eras: { type: 'array' },
  },
}
