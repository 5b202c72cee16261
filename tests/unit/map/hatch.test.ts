import { describe, expect, it } from 'vitest'
import { hatchImage } from '../../../src/map/hatch'

const LINE = '#102030'
const GROUND = '#F4F2EC'
const image = hatchImage(LINE, GROUND)

function pixel(x: number, y: number): string {
  const at = (y * image.width + x) * 4
  const [red = 0, green = 0, blue = 0] = image.data.slice(at, at + 3)
  const hex = [red, green, blue].map((value) => value.toString(16).padStart(2, '0'))
  return `#${hex.join('')}`.toUpperCase()
}

const coordinates = Array.from({ length: image.width }, (_, i) => i)

describe('the hatching of what is not yet a member', () => {
  it('has four bytes a pixel', () => {
    expect(image.data).toHaveLength(image.width * image.height * 4)
  })

  it('is opaque', () => {
    const alphas = image.data.filter((_, at) => at % 4 === 3)
    expect(new Set(alphas)).toEqual(new Set([255]))
  })

  it('has its two colours and no other', () => {
    const colors = coordinates.flatMap((y) => coordinates.map((x) => pixel(x, y)))
    expect(new Set(colors)).toEqual(new Set([LINE, GROUND]))
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
