import type { Took } from '../trace'

/** What is measured of the map; null where it could not be. */
export interface MapMeasures {
  /** From opening the address to the first whole picture, milliseconds, medians of one run. */
  ourFirstFrameMs: number | null
  bareFirstFrameMs: number | null
  scrub: ScrubMeasures | null
  bytes: ByteMeasures | null
  lenses: LensMeasures | null
}

export interface ScrubMeasures {
  /** Dates that the map has drawn. */
  changes: number
  /** Sources that were given data. */
  dataSent: string[]
  layersChanged: number
  /** Medians of what a new date took until its last feature state was set, and of frames. */
  state: Took
  changedFrame: Took
  plainFrame: Took
}

export interface ByteMeasures {
  /** Geometry that had arrived when the region was first drawn, gzip. */
  beforeFirstFrame: number
  files: string[]
  /** Whether the finer land came for the region, and whether it came for a near view. */
  fineForRegion: boolean
  fineForNear: boolean
}

export interface Held {
  heapMb: number
  listeners: number
  layers: number
  sources: number
}

export interface LensMeasures {
  changes: number
  seconds: number
  before: Held
  after: Held
}

/**
 * Work of the main thread for one change of the date: until the last feature state is set, and what
 * the frame that shows it takes more than one in which nothing changed.
 */
export function workOfChange({ state, changedFrame, plainFrame }: ScrubMeasures): Took {
  const work = (time: keyof Took) =>
    state[time] + Math.max(0, changedFrame[time] - plainFrame[time])
  return { ownMs: work('ownMs'), clockMs: work('clockMs') }
}
