import { encode } from 'uqr'

/** Modules of white that the standard asks for around the code (ISO/IEC 18004, 4 modules). */
export const QUIET_ZONE = 4

/** A code as one path over a square of modules, the quiet zone in it. */
export interface QrPicture {
  /** Side of the square in modules. */
  size: number
  /** SVG path data of the dark modules. */
  path: string
}

/**
 * The address as a QR code, error correction M: 15 % of it may be unreadable.
 * @returns null where the address is longer than a code can hold
 */
export function qrPicture(address: string): QrPicture | null {
  try {
    const { size, data } = encode(address, { ecc: 'M', boostEcc: false, border: QUIET_ZONE })
    return { size, path: data.map(rowPath).join('') }
  } catch {
    return null
  }
}

/** Neighbours in a row are one rectangle: no hairlines between them when drawn large. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  let start = 0
  for (let x = 1; x <= row.length; x++) {
    if (row[x] === row[start]) continue
    if (row[start]) path += `M${start} ${y}h${x - start}v1h${start - x}z`
    start = x
  }
  return path
}
