import { regionLens } from '../region-lens'

export const projectLens = regionLens('project')
