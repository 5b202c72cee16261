import type { FeatureCollection } from 'geojson'
import type { Day } from '../domain/day'
import type { Position } from '../domain/records'
import type { Camera } from '../domain/view-state'
import type { Palette } from '../ui/palette'
import type { CountryName } from './country-names'
import type { CountryState } from './country-state'
import type { Framing, Padding } from './framing'
import type { MapGeometry } from './geometry'
import type { LensMarks, Target } from './marks'
import type { Box } from './room/covered'
import type { Scale } from './scale'

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

/** Everything that the map draws. Plain values: the view compares and touches what changed. */
export interface MapInput {
  palette: Palette
  projection: 'mercator' | 'globe'
  /** What to write on countries, by ISO 3166-1 alpha-3 code. */
  names: ReadonlyMap<string, CountryName>
  /** By ISO 3166-1 alpha-3 code. */
  countries: ReadonlyMap<string, CountryState>
  /** Points and lines of the lens, for all of time; `day` says which of them are seen. */
  marks: LensMarks
  day: Day
  /** Code of the selected country; null where something else, or nothing, is selected. */
  selectedCountry: string | null
  /** What is selected, for marks to answer to. */
  selected: Target | null
  hoveredCountries: readonly string[]
  points: readonly MapPoint[]
  /** Land of the region in finer detail; null until the zoom has asked for it and it has come. */
  fine: MapGeometry | null
  /** Lines of claims on land, dashed; null until they are there, and where they cannot be had. */
  disputed: FeatureCollection | null
  /** Land of the city in full detail, or null where the lens does not need it. */
  city: FeatureCollection | null
  /** The viewer's own camera, or null where the application frames the view. */
  camera: Camera | null
  /** What has to be in view while the viewer has no camera of their own. */
  framing: Framing
  padding: Padding
  /** What stands on the map: no name is placed under it. */
  covered: readonly Box[]
  /** Of the map that shows the whole region: points and names have their room by it. */
  scale: Scale
  /** The day when the page last rested: names keep clear of points that are seen then. */
  restingDay: Day
  reducedMotion: boolean
  /** A page around the map scrolls: one finger and the plain wheel are the page's. */
  cooperative: boolean
}

/** A source of inputs that can change sixty times a second without React. */
export interface MapFeed {
  get: () => MapInput
  subscribe: (listener: () => void) => () => void
}

/** What a viewer did on the map. */
export type MapTarget =
  | { kind: 'country'; code: string }
  | { kind: 'mark'; target: Target }
  | { kind: 'point'; id: string }
  | { kind: 'nothing' }

export interface MapEvents {
  onChoose: (target: MapTarget) => void
  /** Code of a country or id of a place, and id of a record, under the pointer. */
  onHover: (place: string | null, event: string | null) => void
  /** The map is so near that the coarse land of the region shows: asked for once. */
  onNear: () => void
  /** The viewer moved the camera. */
  onCamera: (camera: Camera) => void
}
