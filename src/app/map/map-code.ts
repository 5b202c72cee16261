import { part } from '../../ui/part'

/** The map with all that feeds it. */
export const drawnMap = part(async () => (await import('./drawn-map')).DrawnMap)
