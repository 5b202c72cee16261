import type { Scene, SceneGroup, SceneMark } from './scene'

export type Hit = { kind: 'mark'; mark: SceneMark } | { kind: 'group'; group: SceneGroup }

interface At {
  xPx: number
  yPx: number
}

/**
 * The mark or group nearest to a point, within reach; of two at one distance the larger mark.
 * @returns null where nothing is within reach
 */
export function hitTest(scene: Scene, at: At, reachPx: number): Hit | null {
  let best: Hit | null = null
  let bestPx = reachPx
  for (const mark of scene.marks) {
    const distance = Math.max(0, distanceTo(at, mark.xPx, mark.endPx, mark.yPx) - mark.radiusPx)
    if (distance < bestPx || (distance === bestPx && isLarger(mark, best))) {
      best = { kind: 'mark', mark }
      bestPx = distance
    }
  }
  for (const group of scene.groups) {
    const half = group.heightPx / 2
    const right = group.xPx + group.widthPx - half
    const distance = Math.max(0, distanceTo(at, group.xPx + half, right, group.yPx) - half)
    if (distance < bestPx) {
      best = { kind: 'group', group }
      bestPx = distance
    }
  }
  return best
}

function isLarger(mark: SceneMark, best: Hit | null): boolean {
  return best?.kind !== 'mark' || mark.radiusPx > best.mark.radiusPx
}

function distanceTo({ xPx, yPx }: At, left: number, right: number, y: number): number {
  const dx = xPx < left ? left - xPx : xPx > right ? xPx - right : 0
  return Math.hypot(dx, yPx - y)
}
