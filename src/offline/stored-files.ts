/** The service worker, beside the page. */
export const WORKER = 'sw.js'
/** What the worker stores, beside the page; the build writes it. */
export const STORED_LIST = 'offline.json'

export interface StoredFile {
  /** Relative to the page. */
  path: string
  bytes: number
}

export interface StoredAmount {
  files: number
  bytes: number
}

export interface Progress {
  stored: StoredAmount
  whole: StoredAmount
}

/**
 * How much of a list lies in a store.
 * @param addresses what the store holds; a query that tells versions apart is left out of account
 * @param base the address that the list's paths are relative to
 */
export function measureStored(
  list: readonly StoredFile[],
  addresses: readonly string[],
  base: string,
): Progress {
  const held = new Set(addresses.map(withoutQuery))
  const stored = list.filter(({ path }) => held.has(withoutQuery(new URL(path, base).href)))
  return { stored: amountOf(stored), whole: amountOf(list) }
}

const withoutQuery = (address: string) => address.split(/[?#]/, 1)[0] ?? address

function amountOf(files: readonly StoredFile[]): StoredAmount {
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/**
 * Reads what the worker of this page stores and how far it has come.
 * @returns null where the list or the browser's store cannot be read
 */
export async function readProgress(base = document.baseURI): Promise<Progress | null> {
  try {
    const response = await fetch(new URL(STORED_LIST, base))
    const { files } = (await response.json()) as { files: StoredFile[] }
    return measureStored(files, await storedAddresses(base), base)
  } catch {
    return null
  }
}

/** Sites on one host share the browser's store: only what lies under this page is this page's. */
async function storedAddresses(base: string): Promise<string[]> {
  const scope = new URL('./', base).href
  const names = (await caches.keys()).filter((name) => name.endsWith(`-${scope}`))
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
  return requests.flat().map(({ url }) => url)
}
