import { part } from '../../ui/part'

/** The map that needs a graphics card: MapLibre is larger than all the rest. */
export const glPane = part(async () => (await import('../../map/gl/map-pane')).MapPane)
