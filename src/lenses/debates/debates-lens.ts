import { regionLens } from '../region-lens'

export const debatesLens = regionLens('debates')
