import { expect, it } from 'vitest'
import { lastScene } from '../../../../src/timeline/layout/last-scene'
import { anIndex, aSceneInput, datedEvents } from '../../../fixtures/timeline'

const index = anIndex({ events: datedEvents({ date: '1990-05-17' }) })

it('the same input is placed once', () => {
  const sceneAt = lastScene()
  const input = aSceneInput({ index })
  expect(sceneAt({ ...input, window: { ...input.window } }, 0)).toBe(sceneAt(input, 0))
})

it.each([
  ['window', { window: { from: 0, to: 900 } }],
  ['width', { widthPx: 321 }],
])('another %s is placed anew', (_name, patch) => {
  const sceneAt = lastScene()
  const input = aSceneInput({ index })
  const before = sceneAt(input, 0)
  expect(sceneAt({ ...input, ...patch }, 0)).not.toBe(before)
})

it('labels that have arrived in the index are placed', () => {
  const sceneAt = lastScene()
  const input = aSceneInput({ index })
  expect(sceneAt(input, 1)).not.toBe(sceneAt(input, 0))
})
