// edtf 4 ships no types; these are the two calls that the tests make.
declare module 'edtf' {
  export default function edtf(text: string): { min: number; max: number }
  /** What the grammar found; months count from 0. */
  export interface Parsed {
    type: string
    values: (number | Parsed | null)[]
    approximate?: boolean
    uncertain?: boolean
    unspecified?: object
  }
  export function parse(text: string, options?: { level?: 0 | 1 | 2 | 3 }): Parsed
}
