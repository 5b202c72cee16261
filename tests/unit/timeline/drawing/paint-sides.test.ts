import { describe, expect, it } from 'vitest'
import { dateEvents } from '../../../../src/domain/events'
import type { Sides } from '../../../../src/domain/sides'
import { paintSides } from '../../../../src/timeline/drawing/paint-sides'
import type { Brush, PlotPicture } from '../../../../src/timeline/drawing/picture'
import { anEvent } from '../../../fixtures/builders'
import { aScene, aSceneGroup, aSceneMark } from '../../../fixtures/timeline'

const EVENTS = dateEvents(
  ['1970', '1980', '1990', '2000'].map((date) => anEvent({ id: `of-${date}`, date })),
)
const side = (letters: string): Sides => ({ letters, words: letters })

/** What is written, where, and on what ground. */
function painted(patch: Partial<PlotPicture>): string[] {
  const written: string[] = []
  let ground = ''
  const context = {
    set fillStyle(color: string) {
      ground = color
    },
    beginPath: () => undefined,
    roundRect: () => undefined,
    stroke: () => undefined,
    fill: () => {
      written.push(ground)
    },
    measureText: (text: string) => ({ width: 8 * text.length }),
    fillText: (text: string, x: number) => {
      written.push(`${text} at ${x}`)
    },
  }
  const brush = { context, colors: { paper: 'paper', ink: 'ink', accent: 'accent' } }
  const picture = { events: EVENTS, unit: 1, pastCount: 2, selected: -1, raised: null, ...patch }
  paintSides(brush as unknown as Brush, picture as PlotPicture)
  return written
}

const scene = aScene([
  aSceneMark({ event: 0, xPx: 100 }),
  aSceneMark({ event: 1, xPx: 200 }),
  aSceneMark({ event: 2, xPx: 300 }),
])

describe('the letters of sides on the timeline', () => {
  it('stand on the marks that positions point to, past ones filled, all in one colour', () => {
    const raised = new Map([
      ['of-1970', side('A')],
      ['of-1980', null],
      ['of-1990', side('AB')],
    ])
    expect(painted({ scene, raised })).toEqual(['ink', 'A at 100', 'paper', 'AB at 300'])
  })

  it('are none where nothing is brought forward', () => {
    expect(painted({ scene, raised: null })).toEqual([])
  })

  it('stand beside a group for all that it holds, each once', () => {
    const group = { ...aSceneGroup([0, 1, 2]), xPx: 50, widthPx: 20 }
    const raised = new Map([
      ['of-1970', side('B')],
      ['of-1990', side('AB')],
    ])
    expect(painted({ scene: { ...aScene([]), groups: [group] }, raised })).toEqual([
      'ink',
      'AB at 78',
    ])
  })
})
