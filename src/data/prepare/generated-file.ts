/** A file under `public/data` that `npm run data` writes. */
export interface GeneratedFile {
  /** Relative to `public/data`. */
  path: string
  text: string
}

/** JSON as people read it in a diff. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
