import { regionLens } from '../region-lens'

export const secretariatLens = regionLens('secretariat')
