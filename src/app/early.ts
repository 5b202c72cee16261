import type { QueryClient } from '@tanstack/react-query'
import {
  atlasQuery,
  createQueryClient,
  FIRST_LAND,
  fileQuery,
  geometryQuery,
} from '../data/queries'
import { readAddress } from '../url/address'
import { glPane } from './map/gl-pane'
import { drawnMap } from './map/map-code'

/** Whether the page begins with a map, and with which. */
function firstMap() {
  const { mode, renderer } = readAddress(location.search).view
  return mode === 'table' ? null : renderer
}

/** What fails is asked for again by what shows it. */
function askForMapCode(): void {
  const map = firstMap()
  if (map === null) return
  drawnMap.fetch().catch(ignore)
  if (map === 'auto') glPane.fetch().catch(ignore)
}

/** On a slow line the page shows itself before its files have come, so many milliseconds in. */
const LATEST_MS = 250

/**
 * Asks for the first files without waiting for what shows them: first those of the timeline, then
 * the map's code and land, which would else be asked for when all other files have arrived.
 * @returns the files' client when those of the timeline are there: the page is then drawn once, not
 * file by file
 */
export async function askEarly(): Promise<QueryClient> {
  const client = createQueryClient()
  const late = new Promise<void>((resolve) => setTimeout(resolve, LATEST_MS))
  await Promise.race([timelineFiles(client).catch(ignore), late])
  askForMapCode()
  return client
}

async function timelineFiles(client: QueryClient) {
  const atlas = await client.fetchQuery(atlasQuery)
  await Promise.all([
    client.prefetchQuery(fileQuery(atlas, 'events')),
    client.prefetchQuery(fileQuery(atlas, 'members')),
  ])
  if (firstMap() === null) return
  for (const land of FIRST_LAND) void client.prefetchQuery(geometryQuery(atlas, land))
}

const ignore = () => undefined
