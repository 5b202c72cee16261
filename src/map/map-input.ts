import type { Position } from '../domain/records'
import type { Camera } from '../domain/view-state'
import type { Palette } from '../ui/palette'
import type { CountryState } from './country-state'

/** A point with a name: where the Secretariat sits, where the selected event took place. */
export interface MapPoint {
  id: string
  name: string
  /** For where there is little room. */
  shortName?: string | undefined
  position: Position
  /** `seat` is always there, `event` is the selection, `hover` only a ring, `match` passes a filter. */
  kind: 'seat' | 'event' | 'hover' | 'match'
}

/** Room that panels take at each edge of the map, in CSS pixels. */
export interface Padding {
  top: number
  right: number
  bottom: number
  left: number
}

/** Everything that the map draws. Plain values: the view compares and touches what changed. */
export interface MapInput {
  palette: Palette
  /** By numeric ISO 3166-1 code. */
  countries: ReadonlyMap<number, CountryState>
  selectedCountry: number | null
  hoveredCountries: readonly number[]
  points: readonly MapPoint[]
  /** The viewer's own camera, or null where the application frames the view. */
  camera: Camera | null
  /** What has to be in view beside the region. */
  focus: Position | null
  padding: Padding
  reducedMotion: boolean
}

/** A source of inputs that can change sixty times a second without React. */
export interface MapFeed {
  get: () => MapInput
  subscribe: (listener: () => void) => () => void
}

/** What a viewer did on the map. */
export type MapTarget =
  | { kind: 'country'; isoNumeric: number }
  | { kind: 'point'; id: string }
  | { kind: 'nothing' }

export interface MapEvents {
  onChoose: (target: MapTarget) => void
  onHoverCountry: (isoNumeric: number | null) => void
  /** The viewer moved the camera. */
  onCamera: (camera: Camera) => void
}
