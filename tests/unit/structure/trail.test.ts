import { describe, expect, it } from 'vitest'
import { layOut } from '../../../src/structure/layout'
import { WHOLE_PLAN } from '../../../src/structure/plan'
import { stepsByBody, trailOf } from '../../../src/structure/trail'
import { found } from '../../fixtures/builders'
import { bodiesOnDate, INSTITUTIONS } from './shipped-bodies'

const steps = INSTITUTIONS.decisionSteps
const { boxes } = layOut(bodiesOnDate('2025-05-26'), WHOLE_PLAN, 1196, () => false)
const boxOf = (id: string) => found(boxes.find(({ body }) => body.id === id))

describe('the way of a decision', () => {
  it('goes from box to box in the order of the steps', () => {
    const way = steps.map(({ body }) => body)
    const trail = trailOf(boxes, way)
    expect(trail).toHaveLength(steps.length - 1)
    expect(new Set(trail.map(({ id }) => id)).size).toBe(trail.length)
  })

  it('leaves a box at its edge and reaches the next at its edge', () => {
    const [part] = trailOf(boxes, ['summit', 'acc'])
    const [summit, council] = [boxOf('summit'), boxOf('acc')]
    const [, y1, y2] = found(part?.path.match(/^M\d+ (\d+)L\d+ (\d+)$/)).map(Number)
    expect(y1).toBe(summit.yPx + summit.heightPx)
    expect(y2).toBe(council.yPx)
  })

  it('passes over a body that is not drawn, and stays where one body acts twice', () => {
    expect(trailOf(boxes, ['summit', 'standing-committee', 'acc'])).toHaveLength(1)
    expect(trailOf(boxes, ['summit', 'summit'])).toEqual([])
  })

  it('is counted by body: a body that acts twice has two numbers', () => {
    expect(stepsByBody(steps).get('summit')).toEqual([1, 9])
  })
})
