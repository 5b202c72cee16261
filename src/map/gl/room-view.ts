import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapInput } from '../map-input'
import { lensPointFeatures } from '../mark-features'
import { roomPoints, sameRooms } from '../room/room-points'
import { send } from './send'

type Rooms = Pick<MapInput, 'marks' | 'restingDay'>

/** Keeps names clear of the points that are seen, once the page rests. */
export interface RoomView {
  draw: (input: Rooms) => void
}

/** @param begins rooms that the style already holds */
export function createRoomView(map: MapLibreMap, begins: Rooms): RoomView {
  let sent = begins
  return {
    draw: (input) => {
      if (sameRooms(sent, input)) return
      sent = input
      send(map, 'lens-rooms', lensPointFeatures(roomPoints(input)))
    },
  }
}
