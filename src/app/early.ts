import type { QueryClient } from '@tanstack/react-query'
import {
  atlasQuery,
  createQueryClient,
  FIRST_LAND,
  fileQuery,
  geometryQuery,
} from '../data/queries'
import type { RendererChoice, ViewState } from '../domain/view-state'
import { after } from '../ui/after'
import { readAddress } from '../url/address'
import { firstPictureWithin } from './map/first-picture'
import { glPane } from './map/gl-pane'
import { drawnMap } from './map/map-code'

/** What is on its way before the page is drawn for the first time. */
export interface Early {
  /** Where the files arrive. */
  client: QueryClient
  /** Done when it is time for what only cards, search and table need. */
  restAfter: Promise<void>
}

/** On a slow line the page shows itself before its files have come, so many milliseconds in. */
const LATEST_MS = 250

/**
 * Asks for the first files without waiting for what shows them: those of the timeline, with the
 * Secretariat's place on the map, and the map's code; its land when those are there.
 * @returns when those of the timeline are there: the page is then drawn once, not file by file
 */
export async function askEarly(): Promise<Early> {
  const client = createQueryClient()
  const { view } = readAddress(location.search)
  const renderer = view.mode === 'table' ? null : view.renderer
  const mapCode =
    renderer === null ? Promise.resolve() : pageLoaded().then(() => askForMapCode(renderer))
  const restAfter = timeForRest(view, mapCode)
  askForFaces()
  const first = timelineFiles(client, renderer !== null).catch(ignore)
  await Promise.race([first, after(LATEST_MS)])
  return { client, restAfter }
}

/** Of the page's text and of its headline. */
const FIRST_FACES = ['1rem "Public Sans Variable"', '1rem "Newsreader Variable"']

/**
 * The faces that the first picture is written in. Where they are there in time, nothing is laid out,
 * measured and drawn in another face before.
 */
function askForFaces() {
  for (const face of FIRST_FACES) document.fonts?.load(face).catch(ignore)
}

/** What is asked for earlier delays it: the browser shows a page that loads, and offline files wait too. */
function pageLoaded(): Promise<unknown> {
  if (document.readyState === 'complete') return Promise.resolve()
  return new Promise((resolve) => addEventListener('load', resolve, { once: true }))
}

/**
 * What fails is asked for again by what shows it.
 * @returns done when the code is there, or cannot be had
 */
async function askForMapCode(renderer: RendererChoice): Promise<void> {
  await Promise.allSettled([drawnMap.fetch(), renderer === 'auto' ? glPane.fetch() : null])
}

async function timelineFiles(client: QueryClient, hasMap: boolean) {
  const atlas = await client.fetchQuery(atlasQuery)
  const files = (['events', 'members', 'partners', 'jakarta'] as const).map((name) =>
    client.prefetchQuery(fileQuery(atlas, name)),
  )
  await Promise.all(files)
  if (!hasMap) return
  for (const land of FIRST_LAND) void client.prefetchQuery(geometryQuery(atlas, land))
}

/** On a slow line what cards need comes before the map's code, where the view tells of it. */
const LONGEST_FOR_CODE_MS = 500
/** Where nothing of it is shown, it also leaves the map the time to draw. */
const LONGEST_FOR_PICTURE_MS = 2500

/**
 * The other files draw the page anew, and the map has much to do: they wait for its code, and where
 * the view shows nothing of what they hold, for its picture, or for the first press of anything.
 */
async function timeForRest(view: ViewState, mapCode: Promise<void>): Promise<void> {
  await (isPlain(view)
    ? Promise.race([firstPictureWithin(LONGEST_FOR_PICTURE_MS), firstPress()])
    : Promise.race([mapCode, after(LONGEST_FOR_CODE_MS)]))
}

const isPlain = ({ mode, lens, event, place, story, q }: ViewState) =>
  mode === 'explore' && lens === 'members' && event === null && place === null && !story && !q

function firstPress(): Promise<void> {
  return new Promise((resolve) => {
    for (const type of ['pointerdown', 'keydown', 'focusin']) {
      addEventListener(type, () => resolve(), { once: true, capture: true })
    }
  })
}

const ignore = () => undefined
