/** Edge of the tile in device pixels; drawn at twice the CSS size. */
const SIZE = 16

/**
 * Diagonal lines on a clear ground, as pixels: "not yet", readable without colour over any fill.
 * @param line colour as "#RRGGBB"
 */
export function hatchImage(line: string) {
  const data = new Uint8Array(SIZE * SIZE * 4)
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      // Two lines a tile run from corner to corner and meet across its edges.
      const distance = (x + y) % 8
      if (distance < 2) data.set([...hexBytes(line), 255], (y * SIZE + x) * 4)
    }
  }
  return { width: SIZE, height: SIZE, data }
}

/**
 * @param hex `#rrggbb`
 * @returns red, green and blue, 0 to 255
 */
export function hexBytes(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}
