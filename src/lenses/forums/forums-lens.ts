import { regionLens } from '../region-lens'

export const forumsLens = regionLens('forums')
