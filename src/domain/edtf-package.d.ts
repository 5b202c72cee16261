// edtf 4 ships no types; these are the two calls this project makes.
declare module 'edtf' {
  export default function edtf(text: string): { min: number; max: number }
  export function parse(text: string, options?: { level?: 0 | 1 | 2 | 3 }): object
}
