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
  if (!/Sources?: \S/.test(panel.textContent)) faults.push('it names no source')
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

/** What a step has to show on the map. */
export interface StepOnMap {
  lens: string
  /** Day and selection, as the map says what it draws. */
  shows: string
  /** Whether what is selected has a place, or is a country. */
  isSomewhere: boolean
}

/**
 * Runs in the page: whether what the step is about is seen. That is the selected point, the middle of
 * the selected country (on the simple map), or else the seat of ASEAN. The map follows the page by a
 * frame or two, so a fault counts only when it stays.
 * @returns sentences; none where all is well
 */
export async function coveredOnWall({ lens, shows, isSomewhere }: StepOnMap): Promise<string[]> {
  const COVERS = [
    ...['[data-panel]', '[aria-label="Legend"]', '[aria-label="Presenting"]'],
    ...['[aria-label="Timeline"]', '[aria-label="Notices"] > li', '[aria-label^="Zoom"]'],
  ]
  const middleOf = ({ left, right, top, bottom }: DOMRect) => ({
    x: (left + right) / 2,
    y: (top + bottom) / 2,
  })
  /** A selected country has a ring in this colour round it. */
  const accent = getComputedStyle(document.documentElement).getPropertyValue('--accent').trim()
  const pointOf = (map: HTMLElement) => {
    const ring = map.querySelector(`svg path[stroke="${accent}" i][stroke-width="2.6"]`)
    if (ring && !map.dataset.focus) return middleOf(ring.getBoundingClientRect())
    const [x, y] = (map.dataset.focus ?? '').split(',').map(Number)
    const { left, top } = map.getBoundingClientRect()
    return x === undefined || y === undefined ? undefined : { x: left + x, y: top + y }
  }
  const faultsNow = () => {
    // The map that is seen comes last.
    const map = [
      ...document.querySelectorAll<HTMLElement>(`[data-lens="${lens}"] [data-shows="${shows}"]`),
    ].at(-1)
    if (!map) return [`the map does not show ${lens} ${shows}`]
    const point = pointOf(map)
    if (!point) return isSomewhere ? ['what is selected is not on the map'] : []
    const isIn = ({ left, right, top, bottom }: DOMRect) =>
      point.x > left && point.x < right && point.y > top && point.y < bottom
    const at = `${Math.round(point.x)}, ${Math.round(point.y)}`
    const covering = COVERS.filter((selector) =>
      [...document.querySelectorAll(selector)].some((box) => isIn(box.getBoundingClientRect())),
    )
    return [
      ...(isIn(map.getBoundingClientRect()) ? [] : [`it lies outside the map, at ${at}`]),
      ...covering.map((selector) => `${selector} covers it, at ${at}`),
    ]
  }
  for (let frame = 0; frame < 120; frame++) {
    await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()))
    if (faultsNow().length === 0) return []
  }
  return faultsNow()
}
