import { describe, expect, it } from 'vitest'
import { hatchImage } from '../../../src/map/hatch'

const LINE = '#102030'
const CLEAR = 'clear'
const image = hatchImage(LINE)

function pixel(x: number, y: number): string {
  const at = (y * image.width + x) * 4
  const [red = 0, green = 0, blue = 0, alpha = 0] = image.data.slice(at, at + 4)
  if (alpha === 0) return CLEAR
  const hex = [red, green, blue].map((value) => value.toString(16).padStart(2, '0'))
  return `#${hex.join('')}`.toUpperCase()
}

const coordinates = Array.from({ length: image.width }, (_, i) => i)

describe('the hatching of what is not, or not in full', () => {
  it('has four bytes a pixel', () => {
    expect(image.data).toHaveLength(image.width * image.height * 4)
  })

  it('is opaque or clear, and nothing between', () => {
    const alphas = image.data.filter((_, at) => at % 4 === 3)
    expect(new Set(alphas)).toEqual(new Set([0, 255]))
  })

  it('has its lines, lets through the fill under it, and has no other colour', () => {
    const colors = coordinates.flatMap((y) => coordinates.map((x) => pixel(x, y)))
    expect(new Set(colors)).toEqual(new Set([LINE, CLEAR]))
  })

  it('is more ground than line', () => {
    const colors = coordinates.flatMap((y) => coordinates.map((x) => pixel(x, y)))
    const lines = colors.filter((color) => color === LINE)
    expect(lines.length / colors.length).toBeLessThan(0.5)
  })

  it('runs on without a seam from tile to tile', () => {
    const wrapped = (x: number, y: number) => pixel(x % image.width, y % image.height)
    const broken = coordinates.filter(
      (i) =>
        wrapped(image.width, i) !== wrapped(image.width - 1, i + 1) ||
        wrapped(i, image.height) !== wrapped(i + 1, image.height - 1),
    )
    expect(broken).toEqual([])
  })
})
