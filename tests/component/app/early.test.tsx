import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

// The real map needs a browser that draws.
let codeArrives = () => {}
vi.mock('../../../src/app/map/gl-pane', () => ({
  glPane: { fetch: () => new Promise<void>((resolve) => (codeArrives = resolve)) },
}))
vi.mock('../../../src/app/map/map-code', () => ({ drawnMap: { fetch: () => Promise.resolve() } }))

/** The page opens at an address; its modules are read anew, since each has one first picture. */
async function open(address: string) {
  history.replaceState(null, '', address)
  vi.resetModules()
  const { askEarly } = await import('../../../src/app/early')
  const { tellFirstPicture } = await import('../../../src/app/map/first-picture')
  const { restAfter } = await askEarly()
  let isDone = false
  restAfter.then(() => (isDone = true))
  const pass = async (durationMs: number) => {
    await vi.advanceTimersByTimeAsync(durationMs)
    return isDone
  }
  return { pass, tellFirstPicture }
}

describe('what only cards, search and table need', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('fetch', async (url: URL) => {
      return new Response(readFileSync(`public${url.pathname}`, 'utf8'))
    })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
    history.replaceState(null, '', '/')
  })

  it('waits for the first picture where nothing of it is shown', async () => {
    const { pass, tellFirstPicture } = await open('/?t=1997-07-23')
    codeArrives()
    expect(await pass(900)).toBe(false)
    tellFirstPicture()
    expect(await pass(0)).toBe(true)
  })

  it.each(['pointerdown', 'keydown', 'focusin'])('comes at once with a %s', async (type) => {
    const { pass } = await open('/')
    expect(await pass(0)).toBe(false)
    dispatchEvent(new Event(type))
    expect(await pass(0)).toBe(true)
  })

  it('does not wait for a picture for ever', async () => {
    const { pass } = await open('/')
    expect(await pass(3000)).toBe(true)
  })

  it.each([
    '/?event=bangkok-declaration-1967',
    '/?place=THA',
    '/?lens=summits',
    '/?story=overview',
    '/?q=rcep',
    '/?mode=embed',
  ])('waits for the code of the map only at %s', async (address) => {
    const { pass } = await open(address)
    expect(await pass(0)).toBe(false)
    codeArrives()
    expect(await pass(0)).toBe(true)
  })

  it('does not wait for code that a slow line brings', async () => {
    const { pass } = await open('/?place=THA')
    expect(await pass(600)).toBe(true)
  })

  it('waits for nothing where there is no map', async () => {
    const { pass } = await open('/?mode=table')
    expect(await pass(0)).toBe(true)
  })
})

describe('the faces of the first picture', () => {
  afterEach(() => {
    Reflect.deleteProperty(document, 'fonts')
    vi.unstubAllGlobals()
  })

  it('are on their way before the files of the timeline have come', async () => {
    const asked: string[] = []
    const load = async (face: string) => asked.push(face)
    Object.defineProperty(document, 'fonts', { value: { load }, configurable: true })
    let answer = () => {}
    const arrived = new Promise<void>((resolve) => (answer = resolve))
    vi.stubGlobal('fetch', async (url: URL) => {
      await arrived
      return new Response(readFileSync(`public${url.pathname}`, 'utf8'))
    })
    const opened = open('/')
    await vi.waitFor(() =>
      expect(asked).toEqual([
        expect.stringContaining('Public Sans Variable'),
        expect.stringContaining('Newsreader Variable'),
      ]),
    )
    answer()
    await opened
  })
})
