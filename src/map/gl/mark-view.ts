import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Position } from '../../domain/records'
import type { MapInput } from '../map-input'
import { lensLineFeatures, lensPointFeatures, numberOf } from '../mark-features'
import { type LensMarks, type MarkState, markStateOn, sameTarget } from '../marks'
import { coveredMarks } from '../room/covered-marks'
import { roomlessNumbers } from '../room/number-room'
import { setFeatureState } from './feature-state'
import { send } from './send'

const SOURCES = { points: 'lens-points', lines: 'lens-lines' } as const

interface DrawnState extends MarkState {
  selected: boolean
  /** Its number would lie on another. */
  roomless: boolean
}

/** Draws points and lines of a lens; keeps what it drew, so that a date touches only what changed. */
export interface MarkView {
  draw: (before: MapInput | null, input: MapInput) => void
}

/** @param begins marks that the style already holds */
export function createMarkView(map: MapLibreMap, begins: LensMarks): MarkView {
  const drawn = { points: [] as DrawnState[], lines: [] as DrawnState[] }

  let last: MapInput | null = null
  let roomless: ReadonlySet<string> = NONE
  let under: ReadonlySet<string> = NONE
  const locate = ([lng, lat]: Position) => map.project([lng, lat])
  const place = ({ marks, covered }: MapInput) => {
    roomless = roomlessNumbers(marks.points, ({ position }) => locate(position))
    // On its way the map is seen whole.
    under = map.isMoving() ? NONE : coveredMarks(marks, covered, locate)
  }
  const placeAgain = () => {
    if (!last) return
    place(last)
    update('points', last)
    update('lines', last)
  }
  map.on('movestart', placeAgain)
  map.on('moveend', placeAgain)
  // With the surface the style is gone, until everything is drawn again.
  map.on('webglcontextlost', () => {
    last = null
  })

  const update = (part: 'points' | 'lines', input: MapInput) => {
    const source = SOURCES[part]
    input.marks[part].forEach((mark, index) => {
      const state = {
        ...hiddenIf(under.has(mark.id), markStateOn(mark, input.day)),
        selected: mark.target !== null && sameTarget(mark.target, input.selected),
        roomless: part === 'points' && roomless.has(mark.id),
      }
      if (same(drawn[part][index], state)) return
      drawn[part][index] = state
      setFeatureState(map, source, numberOf(index), state)
    })
  }

  return {
    draw: (before, input) => {
      last = input
      if (before?.marks !== input.marks) {
        if ((before?.marks ?? begins) !== input.marks) sendMarks(map, input)
        drawn.points = []
        drawn.lines = []
        place(input)
      } else if (before.covered !== input.covered) place(input)
      else if (before.day === input.day && before.selected === input.selected) return
      update('points', input)
      update('lines', input)
    },
  }
}

const NONE: ReadonlySet<string> = new Set()

const hiddenIf = (isHidden: boolean, state: MarkState): MarkState =>
  isHidden ? { ...state, shown: false } : state

/** Another lens, record or choice: never another date. */
function sendMarks(map: MapLibreMap, { marks }: MapInput) {
  for (const source of Object.values(SOURCES)) map.removeFeatureState({ source })
  send(map, SOURCES.points, lensPointFeatures(marks.points))
  send(map, SOURCES.lines, lensLineFeatures(marks.lines))
}

function same(a: DrawnState | undefined, b: DrawnState): boolean {
  // What was never drawn is not seen: a mark that is not seen needs no state.
  if (!a) return !b.shown && !b.selected
  return (
    a.shown === b.shown &&
    a.fresh === b.fresh &&
    a.selected === b.selected &&
    a.roomless === b.roomless
  )
}
