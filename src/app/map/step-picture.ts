import type { Lens } from '../../lenses/lens'
import type { Padding } from '../../map/framing'
import type { Theme } from '../../ui/palette'

/** How a map is drawn beside the words of a step. */
export interface StepPictureKind {
  /** CSS pixels, at which its names are as large as on screen. */
  widthPx: number
  heightPx: number
  theme: Theme
  padding: Record<Lens['projection'], Padding>
  /** How wide the map is that a step's own camera is meant for, where that is known. */
  screenPx?: number
}
