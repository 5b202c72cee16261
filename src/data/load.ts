import type { Topology } from 'topojson-specification'
import * as z from 'zod/mini'
import type { Atlas } from '../domain/atlas'
import type { Story } from '../domain/story'
import { FileProblem } from './problems'
import { readFile, readObject } from './read-file'
import { atlasSchema } from './schema/atlas'
import type { FileName } from './schema/files'
import { storySchema } from './schema/story'

/** Where the manifest lies, relative to the page: the site works from any sub-path. */
const MANIFEST = 'data/atlas.json'

/** The only place of the application that fetches. */
async function fetchText(path: string): Promise<string> {
  let response: Response
  try {
    response = await fetch(new URL(path, document.baseURI))
  } catch (error) {
    throw new FileProblem({ code: 'file-missing', file: path, detail: String(error) })
  }
  if (response.ok) return response.text()
  throw new FileProblem({ code: 'file-missing', file: path, detail: `HTTP ${response.status}` })
}

/** @throws {FileProblem} where the manifest cannot be had or read */
export async function loadAtlas(): Promise<Atlas> {
  const value = readObject(MANIFEST, await fetchText(MANIFEST))
  const result = atlasSchema.safeParse(value)
  if (result.success) return result.data
  const detail = z.prettifyError(result.error)
  throw new FileProblem({ code: 'file-shape', file: MANIFEST, detail })
}

/** @throws {FileProblem} where the file is missing, not JSON, or without its lists */
export async function loadFile<F extends FileName>(atlas: Atlas, name: F) {
  const path = pathOf(atlas, name)
  return readFile(name, path, await fetchText(path))
}

/** @throws {FileProblem} where the geometry is missing or is no TopoJSON */
export async function loadGeometry(atlas: Atlas, name: string): Promise<Topology> {
  const path = pathOf(atlas, name)
  const value = readObject(path, await fetchText(path))
  if (value.type === 'Topology') return value as unknown as Topology
  throw new FileProblem({ code: 'file-shape', file: path, detail: 'it is not TopoJSON' })
}

/** @throws {FileProblem} where the story is missing or has not the shape of one */
export async function loadStory(atlas: Atlas, id: string): Promise<Story> {
  const line = atlas.stories?.find((story) => story.id === id)
  if (!line) {
    const detail = `the manifest names no story "${id}"`
    throw new FileProblem({ code: 'file-shape', file: MANIFEST, detail })
  }
  const path = `data/${line.file}`
  const result = storySchema.safeParse(readObject(path, await fetchText(path)))
  if (result.success) return result.data
  throw new FileProblem({ code: 'file-shape', file: path, detail: z.prettifyError(result.error) })
}

/**
 * The text of a derived file that is read elsewhere, such as the search index.
 * @throws {FileProblem} where the file is missing
 */
export function loadText(atlas: Atlas, name: string): Promise<string> {
  return fetchText(pathOf(atlas, name))
}

function pathOf(atlas: Atlas, name: string): string {
  const path = atlas.files[name]
  if (path !== undefined) return `data/${path}`
  const detail = `the manifest names no file "${name}"`
  throw new FileProblem({ code: 'file-shape', file: MANIFEST, detail })
}
