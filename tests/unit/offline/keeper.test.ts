import { describe, expect, test } from 'vitest'
import { createKeeper, type KeeperParts } from '../../../src/offline/keeper'

type Worker = NonNullable<Awaited<ReturnType<KeeperParts['worker']>>>

/** A browser whose worker does what a test says. */
function browser(parts: Partial<KeeperParts> = {}) {
  const listeners = new Map<string, () => void>()
  const calls: string[] = []
  let store = () => {}
  const stored = new Promise<void>((resolve) => {
    store = resolve
  })
  const worker = {
    register: async () => {
      calls.push('register')
      return undefined
    },
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
    messageSkipWaiting: () => calls.push('skip waiting'),
  } as unknown as Worker
  const keeper = createKeeper({
    worker: async () => worker,
    stored: () => stored,
    isControlled: () => false,
    isOnline: () => true,
    reload: () => calls.push('reload'),
    ...parts,
  })
  return { keeper, calls, store, say: (type: string) => listeners.get(type)?.() }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('keeping the files', () => {
  test('goes from not asked over storing to ready', async () => {
    const { keeper, store } = browser()
    expect(keeper.get().keeping).toBe('idle')
    const begun = keeper.start()
    expect(keeper.get().keeping).toBe('storing')
    store()
    await begun
    expect(keeper.get().keeping).toBe('ready')
  })

  test('is asked for once, however often it is started', async () => {
    const { keeper, calls } = browser()
    void keeper.start()
    void keeper.start()
    await settled()
    expect(calls).toEqual(['register'])
  })

  test('is refused where there is no service worker', async () => {
    const { keeper } = browser({ worker: async () => null })
    await keeper.start()
    expect(keeper.get().keeping).toBe('refused')
  })

  test('is refused where the browser throws', async () => {
    const { keeper } = browser({ worker: () => Promise.reject(new Error('SecurityError')) })
    await keeper.start()
    expect(keeper.get().keeping).toBe('refused')
  })

  test('that breaks off can be tried again', async () => {
    const { keeper, calls, say } = browser()
    void keeper.start()
    await settled()
    say('redundant')
    expect(keeper.get().keeping).toBe('broken')
    void keeper.start()
    await settled()
    expect(keeper.get().keeping).toBe('storing')
    expect(calls).toEqual(['register', 'register'])
  })

  test('asks for no newer version without network', async () => {
    const { keeper, calls, store } = browser({ isControlled: () => true, isOnline: () => false })
    store()
    await keeper.start()
    expect(calls).toEqual([])
    expect(keeper.get().keeping).toBe('ready')
  })
})

describe('a newer version', () => {
  test('waits, and the page is loaded anew only after it was asked for and is in place', async () => {
    const { keeper, calls, say } = browser({ isControlled: () => true })
    void keeper.start()
    await settled()
    say('waiting')
    expect(keeper.get().newVersion).toBe(true)
    keeper.renew()
    expect(calls).toEqual(['register', 'skip waiting'])
    say('controlling')
    expect(calls).toEqual(['register', 'skip waiting', 'reload'])
  })

  test('that another window asked for is offered here and changes nothing', async () => {
    const { keeper, calls, say } = browser({ isControlled: () => true })
    void keeper.start()
    await settled()
    say('controlling')
    expect(keeper.get().newVersion).toBe(true)
    expect(calls).not.toContain('reload')
    keeper.renew()
    expect(calls).toEqual(['register', 'reload'])
  })

  test('is not what the first worker is when it takes the page over', async () => {
    const { keeper, say } = browser()
    void keeper.start()
    await settled()
    say('controlling')
    expect(keeper.get().newVersion).toBe(false)
  })
})
