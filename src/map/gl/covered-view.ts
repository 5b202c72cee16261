import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapInput } from '../map-input'
import { boxFeatures, takenBoxes } from '../room/covered'
import { COVER } from './room-layers'
import { send } from './send'
import { EMPTY } from './style'

/** Keeps names from under what stands on the map, while the map rests. */
export interface CoveredView {
  draw: (before: MapInput | null, input: MapInput) => void
}

/**
 * MapLibre places names by itself: it is given boxes without a picture that it has to keep clear of.
 * They are tied to the ground, so a map on its way goes without them.
 * @param begins what the style already keeps clear of; null where that is nothing
 */
export function createCoveredView(
  map: MapLibreMap,
  begins: MapInput['covered'] | null,
): CoveredView {
  let covered = begins
  let isTold = begins !== null
  // The map's own buttons come with it: names leave them when its first picture is there.
  let isBegun = begins === null
  const tell = (isResting: boolean) => {
    if (covered === null || (!isResting && !isTold)) return
    isTold = isResting
    send(map, 'covered', isResting ? coveredFeatures(map, covered) : EMPTY)
  }
  map.on('movestart', () => tell(false))
  map.on('moveend', () => tell(true))
  map.once('idle', () => {
    isBegun = true
    if (covered !== begins) tell(true)
  })
  // With the surface the style is gone, until everything is drawn again.
  map.on('webglcontextlost', () => {
    covered = null
  })
  return {
    draw: (before, input) => {
      if (before && before.covered === input.covered) return
      // Before the first picture, and again after a lost context.
      if (!map.hasImage(COVER))
        map.addImage(COVER, { width: 1, height: 1, data: new Uint8Array(4) })
      if (covered === input.covered) return
      covered = input.covered
      if (isBegun && !map.isMoving()) tell(true)
    },
  }
}

/** Boxes that names keep clear of, where the map looks now. */
export function coveredFeatures(map: MapLibreMap, covered: MapInput['covered']) {
  const { clientWidth, clientHeight } = map.getContainer()
  const middle = map.getCenter()
  const boxes = takenBoxes(covered, { widthPx: clientWidth, heightPx: clientHeight })
  return boxFeatures(boxes, [middle.lng, middle.lat], map.project(middle))
}
