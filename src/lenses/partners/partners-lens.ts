import { regionLens } from '../region-lens'

export const partnersLens = regionLens('partners')
