import type { QueryClient } from '@tanstack/react-query'
import {
  atlasQuery,
  createQueryClient,
  FIRST_LAND,
  fileQuery,
  geometryQuery,
} from '../data/queries'
import { readAddress } from '../url/address'
import { glPane } from './gl-pane'
import { drawnMap } from './map-code'

/** Whether the page begins with a map, and with which. */
function firstMap() {
  const { mode, renderer } = readAddress(location.search).view
  return mode === 'table' ? null : renderer
}

/**
 * What fails is asked for again by what shows it.
 * @returns done when the code is there, or cannot be had
 */
async function askForMapCode(): Promise<void> {
  const map = firstMap()
  if (map === null) return
  await Promise.allSettled([drawnMap.fetch(), map === 'auto' ? glPane.fetch() : null])
}

/** On a slow line the page shows itself before its files have come, so many milliseconds in. */
const LATEST_MS = 250

/** And so many after that, what only cards need waits no longer for the map. */
const LONGEST_FOR_MAP_MS = 500

/** What is on its way before the page is drawn for the first time. */
export interface Early {
  /** Where the files arrive. */
  client: QueryClient
  /**
   * Done when the map's code is there, cannot be had, or takes too long: other files would draw the
   * page anew before the map, which has much more to do.
   */
  mapCode: Promise<void>
}

/**
 * Asks for the first files without waiting for what shows them: first those of the timeline, then
 * the map's code and land, which would else be asked for when all other files have arrived.
 * @returns when those of the timeline are there: the page is then drawn once, not file by file
 */
export async function askEarly(): Promise<Early> {
  const client = createQueryClient()
  await Promise.race([timelineFiles(client).catch(ignore), after(LATEST_MS)])
  return { client, mapCode: Promise.race([askForMapCode(), after(LONGEST_FOR_MAP_MS)]) }
}

async function timelineFiles(client: QueryClient) {
  const atlas = await client.fetchQuery(atlasQuery)
  const files = (['events', 'members', 'partners'] as const).map((name) =>
    client.prefetchQuery(fileQuery(atlas, name)),
  )
  await Promise.all(files)
  if (firstMap() === null) return
  for (const land of FIRST_LAND) void client.prefetchQuery(geometryQuery(atlas, land))
}

const after = (durationMs: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, durationMs))
const ignore = () => undefined
