import Ajv2020, { type AnySchema } from 'ajv/dist/2020'

/** Faults of a value against a JSON Schema (draft 2020-12), in words; empty where it is valid. */
export function faultsOf(schema: AnySchema, value: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTuples: false })
  const validate = ajv.compile(schema)
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
