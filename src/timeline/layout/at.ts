/** A number of a column; the index is known to lie in it. */
export function at(values: Int32Array | Float32Array | Uint8Array, index: number): number {
  return values[index] as number
}
