/** Marks that the counted page leaves in its frames, by which a trace tells them apart. */
export const FRAME_MARKS = {
  /** The script that sets the feature state of a new date. */
  state: 'map-state',
  /** The map's drawing of a frame that first shows a change. */
  changed: 'map-changed',
  /** Its drawing of a frame in which nothing changed. */
  plain: 'map-plain',
} as const
