import { regionLens } from '../region-lens'

export const summitsLens = regionLens('summits')
