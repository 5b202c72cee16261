import type { Map as MapLibreMap } from 'maplibre-gl'
import { boxFeatures, takenBoxes } from './covered'
import type { MapInput } from './map-input'
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
 */
export function createCoveredView(map: MapLibreMap): CoveredView {
  let covered: MapInput['covered'] | null = null
  let isTold = false
  const tell = (isResting: boolean) => {
    if (covered === null || (!isResting && !isTold)) return
    isTold = isResting
    send(map, 'covered', isResting ? featuresOf(map, covered) : EMPTY)
  }
  map.on('movestart', () => tell(false))
  map.on('moveend', () => tell(true))
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
      covered = input.covered
      if (!map.isMoving()) tell(true)
    },
  }
}

function featuresOf(map: MapLibreMap, covered: MapInput['covered']) {
  const { clientWidth, clientHeight } = map.getContainer()
  const middle = map.getCenter()
  const boxes = takenBoxes(covered, { widthPx: clientWidth, heightPx: clientHeight })
  return boxFeatures(boxes, [middle.lng, middle.lat], map.project(middle))
}
