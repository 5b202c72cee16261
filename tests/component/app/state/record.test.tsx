import { readFileSync } from 'node:fs'
import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type LoadedRecord, RecordProvider, useRecord } from '../../../../src/app/state/record'
import { createQueryClient } from '../../../../src/data/queries'

/** Serves `public/data`; what is named is missing. */
function serveWithout(...missing: string[]) {
  const serve = async (url: URL) => {
    const path = url.pathname.replace(/^\//, '')
    if (missing.some((name) => path.endsWith(name))) return new Response('', { status: 404 })
    return new Response(readFileSync(`public/${path}`, 'utf8'))
  }
  vi.stubGlobal('fetch', vi.fn(serve))
}

/** Every record that was handed down, in order. */
function loadRecord(restAfter: Promise<void> = Promise.resolve()): LoadedRecord[] {
  const seen: LoadedRecord[] = []
  const client = createQueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <RecordProvider restAfter={restAfter}>{children}</RecordProvider>
    </QueryClientProvider>
  )
  renderHook(() => seen.push(useRecord()), { wrapper })
  return seen
}

const isSettled = (seen: readonly LoadedRecord[]) =>
  waitFor(() => expect(seen.at(-1)?.settled).toBe(true))

describe('the loaded record', () => {
  beforeEach(() => serveWithout())
  afterEach(() => void vi.unstubAllGlobals())

  it('holds every list, and each record once among the entries', async () => {
    const seen = loadRecord()
    await isSettled(seen)
    const record = seen.at(-1)
    expect(record?.problems).toEqual([])
    expect(record?.members).toHaveLength(11)
    expect(record?.entries.get('asean-way')?.group).toBe('concept')
    expect(record?.entries.get('asean-hq')?.group).toBe('place')
    const sizes = [record?.places, record?.jakartaPlaces, record?.sources, record?.boxes]
    for (const list of sizes) expect(list?.size).toBeGreaterThan(0)
    expect(record?.disagreements.length).toBeGreaterThan(0)
  })

  it('does without a file that is missing, names it, and has all others', async () => {
    serveWithout('topics.json')
    const seen = loadRecord()
    await isSettled(seen)
    const record = seen.at(-1)
    expect(record?.problems.map(({ code, file }) => [code, file])).toEqual([
      ['file-missing', 'data/topics.json'],
    ])
    expect(record?.entries.get('asean-way')).toBeNull()
    expect(record?.entries.get('asean-hq')).not.toBeNull()
    expect(record?.members).toHaveLength(11)
  })

  it('leaves out an event whose sources are not in the record, and says so', async () => {
    const served = fetch
    vi.stubGlobal('fetch', async (url: URL) => {
      const response = await served(url)
      if (!url.pathname.endsWith('sources.json')) return response
      const file = (await response.json()) as { sources: { id: string }[] }
      const sources = file.sources.filter(
        ({ id }) => id !== 'wikipedia-association-of-southeast-asia',
      )
      return new Response(JSON.stringify({ ...file, sources }))
    })
    const seen = loadRecord()
    await isSettled(seen)
    const record = seen.at(-1)
    expect(record?.problems).toMatchObject([{ record: 'asa-founded-1961' }])
    expect(record?.events.map(({ event }) => event.id)).not.toContain('asa-founded-1961')
    expect(record?.events.length).toBeGreaterThan(100)
  })

  it('keeps its span for good, so that late files do not begin the timeline anew', async () => {
    const seen = loadRecord()
    await isSettled(seen)
    const spans = new Set(seen.map(({ span }) => span).filter((span) => span !== null))
    expect(spans.size).toBe(1)
  })

  it('asks for what only cards need after the map has what it needs', async () => {
    let isComplete = () => {}
    const seen = loadRecord(new Promise<void>((resolve) => (isComplete = resolve)))
    await waitFor(() => expect(seen.at(-1)?.partners.length).toBeGreaterThan(0))
    const asked = vi.mocked(fetch).mock.calls.map(([url]) => String(url).split('/').at(-1))
    const first = ['atlas', 'events', 'jakarta', 'members', 'partners']
    expect(asked.toSorted()).toEqual(first.map((name) => `${name}.json`))
    await act(async () => isComplete())
    await isSettled(seen)
    expect(seen.at(-1)?.sources.size).toBeGreaterThan(0)
  })
})
