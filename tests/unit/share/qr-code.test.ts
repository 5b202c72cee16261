import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { QUIET_ZONE, qrPicture } from '../../../src/share/qr-code'
import { found } from '../../fixtures/builders'

const ADDRESS = 'https://atlas.example/?date=1997-07-23&lens=partners&place=IDN'

/** The modules that a path paints, true for dark. */
function modulesOf({ size, path }: { size: number; path: string }): boolean[][] {
  const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let i = 0; i < Number(width); i++) found(rows[Number(y)])[Number(x) + i] = true
  }
  return rows
}

describe('the QR code', () => {
  const picture = found(qrPicture(ADDRESS))
  const modules = modulesOf(picture)
  const isDark = (row: number, column: number) =>
    found(modules[row + QUIET_ZONE])[column + QUIET_ZONE]

  it('paints every dark module and no other', () => {
    const { data } = encode(ADDRESS, { ecc: 'M', boostEcc: false, border: QUIET_ZONE })
    expect(modules).toEqual(data)
  })

  it('has a quiet zone of four modules on every side', () => {
    const isQuiet = (i: number) => i < QUIET_ZONE || i >= picture.size - QUIET_ZONE
    const dark = modules.flatMap((row, y) =>
      row.flatMap((module, x) => (module && (isQuiet(x) || isQuiet(y)) ? [[x, y]] : [])),
    )
    expect(QUIET_ZONE).toBe(4)
    expect(dark).toEqual([])
  })

  it('says in its format that it corrects errors of level M', () => {
    // ISO/IEC 18004: level M is 00; the two highest bits of the mask are 10.
    expect([isDark(8, 0), isDark(8, 1)]).toEqual([true, false])
  })

  it('has a pattern in three corners by which a camera finds it', () => {
    const last = picture.size - 2 * QUIET_ZONE - 7
    for (const [row, column] of [
      [0, 0],
      [0, last],
      [last, 0],
    ] as const) {
      const line = Array.from({ length: 7 }, (_, i) => isDark(row + 3, column + i))
      expect(line).toEqual([true, false, true, true, true, false, true])
    }
  })

  it('is none where the address is longer than a code can hold', () => {
    expect(qrPicture(`https://atlas.example/?q=${'a'.repeat(3000)}`)).toBeNull()
  })
})
