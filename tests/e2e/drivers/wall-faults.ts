/**
 * Runs in the page: what of a step cannot be read on the wall.
 * @returns sentences; none where all is well
 */
export async function cutOffOnWall(): Promise<string[]> {
  await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()))
  const faults: string[] = []
  const panel = document.querySelector<HTMLElement>('[data-panel]')
  const words = document.querySelector('[data-panel] section')
  const dock = document.querySelector('[aria-label="Timeline"]')?.getBoundingClientRect()
  const foot = panel?.lastElementChild?.getBoundingClientRect()
  if (!panel || !words || !dock || !foot) return ['the wall is not there']
  const overPx = words.scrollHeight - words.clientHeight
  if (overPx > 1) faults.push(`the words need ${overPx} px more`)
  if (panel.scrollHeight > panel.clientHeight + 1) faults.push('the panel is too full')
  if (foot.bottom > dock.top + 1) faults.push('the dots reach into the timeline')
  if (dock.bottom > innerHeight + 1) faults.push('the timeline is cut off')
  for (const element of panel.querySelectorAll<HTMLElement>('h2, p, [data-part]')) {
    const { right, left } = element.getBoundingClientRect()
    const isWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1
    if (isWide || left < 0 || right > innerWidth) faults.push(`cut off: ${element.textContent}`)
  }
  return faults
}

/**
 * Runs in the page, with the map: whether the selected point is seen.
 * @returns sentences; none where all is well
 */
export async function coveredOnWall(): Promise<string[]> {
  // The map follows the page by a frame.
  for (let i = 0; i < 2; i++) {
    await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()))
  }
  const faults: string[] = []
  const map = document.querySelector<HTMLElement>('[data-focus]')
  const [x, y] = (map?.dataset.focus ?? '').split(',').map(Number)
  if (!map || x === undefined || y === undefined) return faults
  const { left, top, right, bottom } = map.getBoundingClientRect()
  const point = { x: left + x, y: top + y }
  if (point.x < left || point.x > right || point.y < top || point.y > bottom) {
    faults.push(`it lies outside the map, at ${x}, ${y}`)
  }
  const covers = ['[data-panel]', '[aria-label="Legend"]', '[aria-label="Presenting"]']
  for (const selector of covers) {
    const box = document.querySelector(selector)?.getBoundingClientRect()
    const isCovered =
      box && point.x > box.left && point.x < box.right && point.y > box.top && point.y < box.bottom
    if (isCovered) faults.push(`${selector} covers it, at ${x}, ${y}`)
  }
  return faults
}
