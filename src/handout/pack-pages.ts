/**
 * Spreads blocks over pages in their order, as many on a page as fit. A block that is higher than
 * a page has one to itself.
 * @param heights of the blocks
 * @param room on the first page and on each later one, in the same unit
 * @param gap between two blocks on a page
 * @returns the blocks' positions in `heights`, page by page
 */
export function packPages(
  heights: readonly number[],
  room: { first: number; later: number },
  gap: number,
): number[][] {
  const pages: number[][] = []
  let left = 0
  heights.forEach((height, index) => {
    const page = pages.at(-1)
    if (page && height + gap <= left) {
      page.push(index)
      left -= height + gap
      return
    }
    left = (pages.length === 0 ? room.first : room.later) - height
    pages.push([index])
  })
  return pages
}
