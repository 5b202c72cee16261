import { readFileSync } from 'node:fs'
import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { RecordProvider, useRecord } from '../../src/app/record'
import { createQueryClient } from '../../src/data/queries'

/** Serves the shipped files, and lists what was asked for. */
function serveFiles(): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    const name = String(url).split('/').at(-1) ?? ''
    asked.push(name)
    return new Response(readFileSync(`public/data/${name}`))
  })
  return asked
}

function Loaded() {
  const { events, sources, settled } = useRecord()
  return (
    <p>{`${events.length} events, ${sources.size} sources, ${settled ? 'settled' : 'loading'}`}</p>
  )
}

afterEach(() => vi.unstubAllGlobals())

test('what only cards need is asked for after the map has what it needs', async () => {
  const asked = serveFiles()
  let mapIsComplete = () => {}
  const mapCode = new Promise<void>((resolve) => {
    mapIsComplete = resolve
  })
  render(
    <QueryClientProvider client={createQueryClient()}>
      <RecordProvider restAfter={mapCode}>
        <Loaded />
      </RecordProvider>
    </QueryClientProvider>,
  )
  await screen.findByText(/^[1-9]\d+ events, 0 sources, loading$/)
  expect(asked.toSorted()).toEqual(['atlas.json', 'events.json', 'members.json', 'partners.json'])

  await act(async () => mapIsComplete())
  await screen.findByText(/^[1-9]\d+ events, [1-9]\d+ sources, settled$/)
  expect(asked).toContain('sources.json')
})
