import type { LegendRow } from '../lenses/lens'
import type { Palette } from '../ui/palette'

/** What a picture of a view says beside its map. Plain words and values. */
export interface PictureContent {
  palette: Palette
  /** "1997" and "23 July". */
  year: string
  day: string
  /** What was true on the date; empty where that is not known. */
  sentence: string
  /** What became true on the very day; empty on most days. */
  change: string
  /** What is selected; null where nothing is. */
  subject: PictureSubject | null
  legend: readonly LegendRow[]
  sources: readonly PictureSource[]
  /** How many more sources the view has than the picture names. */
  moreSources: number
  /** Where the map comes from. */
  credit: string
  /** Where the view itself can be opened. */
  address: string
}

export interface PictureSubject {
  kicker: string
  title: string
  statements: readonly { text: string; numbers: readonly number[] }[]
}

export interface PictureSource {
  number: number
  text: string
}
