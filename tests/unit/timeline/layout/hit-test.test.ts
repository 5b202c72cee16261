import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Hit, hitTest } from '../../../../src/timeline/layout/hit-test'
import type { Scene, SceneMark } from '../../../../src/timeline/layout/scene'
import { sceneOf } from '../../../../src/timeline/layout/scene'
import { anySceneInput } from '../../../fixtures/any-timeline'
import { aScene, aSceneGroup, aSceneMark } from '../../../fixtures/timeline'

const nameOf = (hit: Hit | null) =>
  hit === null ? null : hit.kind === 'mark' ? hit.mark.event : [...hit.group.members]
const hit = (scene: Scene, xPx: number, yPx = 8, reachPx = 7) =>
  nameOf(hitTest(scene, { xPx, yPx }, reachPx))

const aBar = (patch: Partial<SceneMark> = {}) =>
  aSceneMark({ line: 'bar', xPx: 100, endPx: 300, ...patch })

describe('what a press means', () => {
  it('is the nearest mark', () => {
    const scene = aScene([aSceneMark({ event: 1, xPx: 100 }), aSceneMark({ event: 2, xPx: 112 })])
    expect([hit(scene, 105), hit(scene, 107)]).toEqual([1, 2])
  })

  it('counts from the rim of a mark and not from its centre', () => {
    const small = aSceneMark({ event: 1, xPx: 100, radiusPx: 2.75 })
    const large = aSceneMark({ event: 2, xPx: 112, radiusPx: 5 })
    expect(hit(aScene([small, large]), 105.5)).toBe(2)
  })

  it('is the larger of two marks at one distance, in either order', () => {
    const small = aSceneMark({ event: 1, xPx: 100, radiusPx: 3 })
    const large = aSceneMark({ event: 2, xPx: 102, radiusPx: 5 })
    expect([hit(aScene([small, large]), 101), hit(aScene([large, small]), 101)]).toEqual([2, 2])
  })

  it('is nothing beyond reach', () => {
    const scene = aScene([aSceneMark({ xPx: 100, radiusPx: 4 })])
    expect([hit(scene, 111), hit(scene, 111.5)]).toEqual([0, null])
  })

  it('reaches farther for a finger', () => {
    const scene = aScene([aSceneMark({ xPx: 100 })])
    expect([hit(scene, 120, 8, 7), hit(scene, 120, 8, 20)]).toEqual([null, 0])
  })

  it('is a bar anywhere along its length', () => {
    const scene = aScene([aBar()])
    expect([hit(scene, 100), hit(scene, 200), hit(scene, 300)]).toEqual([0, 0, 0])
  })

  it('is measured from the nearer end of a bar', () => {
    const scene = aScene([aBar()])
    expect([hit(scene, 90), hit(scene, 310), hit(scene, 312)]).toEqual([0, 0, null])
  })

  it('counts the distance up and down too', () => {
    const scene = aScene([aSceneMark({ event: 1, yPx: 8 }), aSceneMark({ event: 2, yPx: 31 })])
    expect([hit(scene, 100, 12), hit(scene, 100, 28), hit(scene, 100, 50)]).toEqual([1, 2, null])
  })

  it('is a group anywhere on it', () => {
    const scene = aScene([], [aSceneGroup([3, 4], { xPx: 100, widthPx: 40 })])
    expect([hit(scene, 101, 17), hit(scene, 139, 17), hit(scene, 150, 17)]).toEqual([
      [3, 4],
      [3, 4],
      null,
    ])
  })

  it('is the mark above a group or the group, whichever is nearer', () => {
    const scene = aScene([aSceneMark({ xPx: 111, yPx: 4 })], [aSceneGroup([3, 4])])
    expect([hit(scene, 111, 6), hit(scene, 111, 16)]).toEqual([0, [3, 4]])
  })

  it('is nothing among nothing', () => {
    expect(hit(aScene([]), 100)).toBeNull()
  })

  it('is every mark at its own centre, or one that covers it', () => {
    fc.assert(
      fc.property(anySceneInput, (input) => {
        const scene = sceneOf(input)
        const missed = scene.marks.filter((mark) => {
          const found = hitTest(scene, { xPx: mark.xPx, yPx: mark.yPx }, 0)
          if (found?.kind === 'mark') return found.mark.radiusPx < mark.radiusPx
          return found === null || found.group.row !== mark.row
        })
        expect(missed).toEqual([])
      }),
    )
  })
})
