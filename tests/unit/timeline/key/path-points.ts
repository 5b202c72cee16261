/** The points that a path of absolute M, L and A commands goes through. */
export function pointsOf(path: string): (readonly [x: number, y: number])[] {
  return [...path.matchAll(/[MLA]([^MLAZa-z]*)/g)].map(([, numbers = '']) => {
    const [y = Number.NaN, x = Number.NaN] = numbers.trim().split(/\s+/).map(Number).reverse()
    return [x, y] as const
  })
}
