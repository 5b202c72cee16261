import { hexBytes } from '../hatch'

/** From a place to the name beside it: right and down of the place, in letter heights. */
type Way = readonly [right: number, down: number]

/** States too small to be seen stand at the end of a line, over open sea, as no other place's name does. */
export const NAME_LEADERS: Readonly<Record<string, Way>> = {
  BRN: [-0.8, -1.65],
  SGP: [0.95, -1.05],
  TLS: [1.2, 0.85],
}

/** Letters of this size have the lines as they are; they grow with them. */
export const LEADER_EM_PX = 13
/** The place itself stays free: a line begins this share of its way off. */
const BEGINS = 0.22
export const LEADER_WIDTH_PX = 1.1
export const LEADER_PIXEL_RATIO = 2

export const leaderImageId = (a3: string) => `leader-${a3}`

/** Middle of a line, right and down of its place in pixels, where letters have their plain size. */
export function leaderMiddle(way: Way): [number, number] {
  const share = (1 + BEGINS) / 2
  return [way[0] * share * LEADER_EM_PX, way[1] * share * LEADER_EM_PX]
}

/** Both ends of a line, in letter heights from its place. */
export function leaderEnds([right, down]: Way): readonly [Way, Way] {
  return [
    [right * BEGINS, down * BEGINS],
    [right, down],
  ]
}

/**
 * The line as pixels on a clear ground, at twice the CSS size.
 * @param color as "#RRGGBB"
 */
export function leaderImage(way: Way, color: string) {
  const perEm = LEADER_EM_PX * LEADER_PIXEL_RATIO * (1 - BEGINS)
  const [across, down] = [way[0] * perEm, way[1] * perEm]
  const [width, height] = [Math.ceil(Math.abs(across)) + 4, Math.ceil(Math.abs(down)) + 4]
  const length = Math.hypot(across, down)
  const rgb = hexBytes(color)
  const data = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x + 0.5 - width / 2, y + 0.5 - height / 2]
      const beside = Math.abs(dx * down - dy * across) / length
      const beyond = Math.abs(dx * across + dy * down) / length - length / 2
      const reach = (LEADER_WIDTH_PX * LEADER_PIXEL_RATIO) / 2
      const cover = Math.min(1, Math.max(0, reach + 0.5 - Math.max(beside, beyond + reach)))
      data.set([...rgb, Math.round(cover * 255)], (y * width + x) * 4)
    }
  }
  return { width, height, data }
}
