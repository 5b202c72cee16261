import type { QueryClient } from '@tanstack/react-query'
import { atlasQuery, fileQuery, geometryQuery } from '../data/queries'
import { readAddress } from '../url/address'

/** Whether the page begins with a map, and with which. */
function firstMap() {
  const { mode, renderer } = readAddress(location.search).view
  return mode === 'table' ? null : renderer
}

/**
 * Asks for the map's code as soon as the page's own code runs: MapLibre is larger than all the rest,
 * and would otherwise be asked for when everything else has arrived. What fails is asked for again.
 */
export function askForMapCode(): void {
  const map = firstMap()
  if (map === null) return
  if (map === 'auto') import('../map/map-pane').catch(ignore)
  import('./drawn-map').catch(ignore)
}

/** Asks for the first files without waiting for what shows them; failures show up there. */
export async function askForFiles(client: QueryClient): Promise<void> {
  const atlas = await client.fetchQuery(atlasQuery).catch(ignore)
  if (!atlas) return
  void client.prefetchQuery(fileQuery(atlas, 'events'))
  void client.prefetchQuery(fileQuery(atlas, 'members'))
  if (firstMap() === null) return
  void client.prefetchQuery(geometryQuery(atlas, 'region-coarse'))
  void client.prefetchQuery(geometryQuery(atlas, 'world'))
}

const ignore = () => undefined
