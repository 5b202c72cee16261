import type { Camera } from '../domain/view-state'

/**
 * Where a map at rest looks, as the address would have it without bearing and pitch. It stands on
 * the map's element as `data-camera`, and is away while the map moves: what waits for it knows that
 * a press meets what is drawn there.
 */
export const restingCamera = ({ zoom, latitude, longitude }: Camera) =>
  `${zoom}/${latitude}/${longitude}`
