import { describe, expect, it, vi } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/domain/view-state'
import { type AddressBar, createViewStore } from '../../../src/url/view-store'
import { dayOf } from '../../fixtures/builders'

/** A browser's address bar with a history and a clock that a test turns by hand. */
class FakeBar implements AddressBar {
  readonly location = { search: '', pathname: '/atlas/', hash: '#map' }
  /** Addresses in the history, the present one at `index`. */
  readonly entries: string[]
  /** Every call, for example "push ?date=1997-01-01". */
  readonly calls: string[] = []
  readonly delays: number[] = []
  private index = 0
  private readonly timers = new Map<number, () => void>()
  private readonly listeners = new Map<string, () => void>()

  constructor(search = '') {
    this.location.search = search
    this.entries = [search]
  }

  readonly history = {
    pushState: (_data: unknown, _unused: string, url: string) => {
      this.index += 1
      this.entries.splice(this.index, Number.POSITIVE_INFINITY, this.go(url))
      this.calls.push(`push ${this.location.search}`)
    },
    replaceState: (_data: unknown, _unused: string, url: string) => {
      this.entries[this.index] = this.go(url)
      this.calls.push(`replace ${this.location.search}`)
    },
  }

  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void {
    this.listeners.set(type, listener)
  }

  setTimeout(callback: () => void, delayMs: number): number {
    this.delays.push(delayMs)
    const id = this.delays.length
    this.timers.set(id, callback)
    return id
  }

  clearTimeout(id: number): void {
    this.timers.delete(id)
  }

  /** Lets every timer that waits run out. */
  tick(): void {
    const waiting = [...this.timers.values()]
    this.timers.clear()
    for (const callback of waiting) callback()
  }

  back(): void {
    this.index -= 1
    this.location.search = this.entries[this.index] ?? ''
    this.emit('popstate')
  }

  emit(type: 'popstate' | 'pagehide'): void {
    this.listeners.get(type)?.()
  }

  private go(url: string): string {
    const { pathname, search, hash } = new URL(url, 'http://localhost')
    Object.assign(this.location, { pathname, search, hash })
    return search
  }
}

function open(search = '') {
  const bar = new FakeBar(search)
  return { bar, store: createViewStore(bar) }
}

const YEAR_1997 = dayOf('1997-01-01')
const YEAR_1998 = dayOf('1998-01-01')

describe('opening an address', () => {
  it('gives its view', () => {
    expect(open('?date=1997').store.get()).toEqual({ ...DEFAULT_VIEW, date: YEAR_1997 })
  })

  it('tells which values could not be read', () => {
    expect(open('?date=soon').store.ignored()).toEqual([{ key: 'date', value: 'soon' }])
  })

  it('writes nothing to the history', () => {
    const { bar } = open('?date=soon')
    bar.tick()
    expect(bar.calls).toEqual([])
  })
})

describe('a choice', () => {
  it('adds an entry to the history at once', () => {
    const { bar, store } = open()
    store.patch({ event: 'afta-1992' })
    expect(bar.calls).toEqual(['push ?event=afta-1992'])
  })

  it('keeps the path and the fragment of the address', () => {
    const { bar, store } = open()
    store.patch({ event: 'afta-1992' })
    expect(bar.location).toMatchObject({ pathname: '/atlas/', hash: '#map' })
  })

  it('keeps what the application does not know in the address', () => {
    const { bar, store } = open('?utm=x')
    store.patch({ place: 'IDN' })
    expect(bar.location.search).toBe('?utm=x&place=IDN')
  })

  it('adds nothing where it was made already', () => {
    const { bar, store } = open('?event=afta-1992')
    store.patch({ event: 'afta-1992' })
    expect(bar.calls).toEqual([])
  })

  it('is undone by Back', () => {
    const { bar, store } = open('?date=1997')
    store.patch({ event: 'afta-1992' })
    bar.back()
    expect(store.get()).toEqual({ ...DEFAULT_VIEW, date: YEAR_1997 })
  })

  it('is a period kept to or let go of, each with its own step Back', () => {
    const { bar, store } = open()
    store.patch({ period: { from: YEAR_1997, to: YEAR_1998 - 1 } })
    store.patch({ period: null })
    expect(bar.calls).toEqual(['push ?period=1997/1997', 'push '])
    bar.back()
    expect(store.get().period).toEqual({ from: YEAR_1997, to: YEAR_1998 - 1 })
    bar.back()
    expect(store.get()).toEqual(DEFAULT_VIEW)
  })

  it('writes what a drag had not yet written first, so that Back returns there', () => {
    const { bar, store } = open()
    store.patch({ date: YEAR_1997 })
    store.patch({ event: 'afta-1992', date: YEAR_1998 })
    expect(bar.calls).toEqual(['replace ?date=1997-01-01', 'push ?date=1998-01-01&event=afta-1992'])
    bar.back()
    expect(store.get()).toEqual({ ...DEFAULT_VIEW, date: YEAR_1997 })
  })

  it('leaves no write of the drag behind that would come later', () => {
    const { bar, store } = open()
    store.patch({ date: YEAR_1997 })
    store.patch({ event: 'afta-1992' })
    const before = [...bar.calls]
    bar.tick()
    expect(bar.calls).toEqual(before)
  })
})

describe('a choice that takes the place of the one before', () => {
  const run = (store: ReturnType<typeof open>['store'], ids: string[]) => {
    for (const event of ids) store.patch({ event }, { history: 'replace' })
  }

  it('adds no entry to the history', () => {
    const { bar, store } = open()
    store.patch({ event: 'first' })
    run(store, ['second', 'third'])
    bar.tick()
    expect(bar.entries).toEqual(['', '?event=third'])
    expect(bar.calls).toEqual(['push ?event=first', 'replace ?event=third'])
  })

  it('is undone by Back together with the one before', () => {
    const { bar, store } = open('?date=1997')
    store.patch({ event: 'first' })
    run(store, ['second'])
    bar.tick()
    bar.back()
    expect(store.get()).toEqual({ ...DEFAULT_VIEW, date: YEAR_1997 })
  })

  it('lets go of the camera as any choice does', () => {
    const { store } = open('?map=5/0/100')
    run(store, ['first'])
    expect(store.get()).toMatchObject({ event: 'first', map: null })
  })

  it('is written before the next choice, which adds an entry', () => {
    const { bar, store } = open()
    run(store, ['first'])
    store.patch({ event: 'second' })
    expect(bar.entries).toEqual(['?event=first', '?event=second'])
  })
})

describe('a drag', () => {
  it('changes the view at once and the address later', () => {
    const { bar, store } = open()
    store.patch({ date: YEAR_1997 })
    expect([store.get().date, bar.calls]).toEqual([YEAR_1997, []])
  })

  it('replaces the present entry once for all its steps', () => {
    const { bar, store } = open()
    for (let day = 0; day <= 50; day++) store.patch({ date: day })
    bar.tick()
    expect(bar.calls).toEqual(['replace ?date=1970-02-20'])
    expect(bar.entries).toHaveLength(1)
  })

  it('is written again after it has gone on', () => {
    const { bar, store } = open()
    store.patch({ date: YEAR_1997 })
    bar.tick()
    store.patch({ date: YEAR_1998 })
    bar.tick()
    expect(bar.calls).toEqual(['replace ?date=1997-01-01', 'replace ?date=1998-01-01'])
  })

  it('writes seldom enough for a browser that drops more than 100 calls in 10 s', () => {
    const { bar, store } = open()
    for (const date of [YEAR_1997, YEAR_1998, YEAR_1997]) store.patch({ date })
    expect(bar.delays.every((delayMs) => delayMs >= 100)).toBe(true)
    expect(bar.delays).toHaveLength(1)
  })

  it('writes nothing where the view stays as it is', () => {
    const { bar, store } = open('?date=1997')
    store.patch({ date: YEAR_1997 })
    expect(bar.delays).toEqual([])
  })

  it('is written when the page is left', () => {
    const { bar, store } = open()
    store.patch({ date: YEAR_1997 })
    bar.emit('pagehide')
    expect(bar.calls).toEqual(['replace ?date=1997-01-01'])
  })

  it('is forgotten by Back: nothing writes over the entry that Back returns to', () => {
    const { bar, store } = open()
    store.patch({ event: 'afta-1992' })
    store.patch({ date: YEAR_1997 })
    bar.back()
    bar.tick()
    expect([store.get(), bar.calls]).toEqual([DEFAULT_VIEW, ['push ?event=afta-1992']])
  })
})

describe('a browser that refuses to write the history', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError')
  }

  it('has the view change all the same', () => {
    const bar = new FakeBar()
    Object.assign(bar.history, { pushState: refuse, replaceState: refuse })
    const store = createViewStore(bar)
    store.patch({ place: 'IDN' })
    store.patch({ date: YEAR_1997 })
    bar.tick()
    expect(store.get()).toEqual({ ...DEFAULT_VIEW, place: 'IDN', date: YEAR_1997 })
  })

  it('has what it refused in the address with the next write', () => {
    const bar = new FakeBar()
    const { replaceState } = bar.history
    Object.assign(bar.history, { replaceState: refuse })
    const store = createViewStore(bar)
    store.patch({ date: YEAR_1997 })
    bar.tick()
    Object.assign(bar.history, { replaceState })
    store.patch({ date: YEAR_1998 })
    bar.tick()
    expect(bar.location.search).toBe('?date=1998-01-01')
  })
})

describe('handing the address on', () => {
  it('writes what waits and only once', () => {
    const { bar, store } = open()
    store.patch({ date: YEAR_1997 })
    store.flush()
    store.flush()
    bar.tick()
    expect(bar.calls).toEqual(['replace ?date=1997-01-01'])
  })

  it('writes nothing where nothing waits', () => {
    const { bar, store } = open('?date=1997')
    store.flush()
    expect(bar.calls).toEqual([])
  })
})

describe('a correction', () => {
  it('changes the view without a new entry in the history', () => {
    const { bar, store } = open('?event=gone')
    store.correct({ event: null })
    bar.tick()
    expect([store.get().event, bar.calls, bar.entries]).toEqual([null, ['replace '], ['']])
  })

  it('keeps the camera of the address', () => {
    const { store } = open('?event=gone&map=5/0/100')
    store.correct({ event: null })
    expect(store.get().map).toMatchObject({ zoom: 5 })
  })

  it('writes nothing where there is nothing to correct', () => {
    const { bar, store } = open('?date=1997')
    store.correct({ date: YEAR_1997 })
    expect(bar.delays).toEqual([])
  })
})

describe('those who listen', () => {
  it.each([
    ['a choice', (store: ReturnType<typeof createViewStore>) => store.patch({ place: 'IDN' })],
    ['a drag', (store: ReturnType<typeof createViewStore>) => store.patch({ date: 0 })],
    ['a correction', (store: ReturnType<typeof createViewStore>) => store.correct({ date: 0 })],
  ])('hear of %s once, with the new view in place', (_name, act) => {
    const { store } = open()
    const views: unknown[] = []
    store.subscribe(() => views.push(store.get()))
    act(store)
    expect(views).toEqual([store.get()])
    expect(views).not.toEqual([DEFAULT_VIEW])
  })

  it('hear of Back', () => {
    const { bar, store } = open()
    store.patch({ place: 'IDN' })
    const listener = vi.fn()
    store.subscribe(listener)
    bar.back()
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('hear nothing where the view stays as it is', () => {
    const { store } = open()
    const listener = vi.fn()
    store.subscribe(listener)
    store.patch({ date: DEFAULT_VIEW.date })
    expect(listener).not.toHaveBeenCalled()
  })

  it('hear nothing any more after they have gone', () => {
    const { store } = open()
    const listener = vi.fn()
    store.subscribe(listener)()
    store.patch({ place: 'IDN' })
    expect(listener).not.toHaveBeenCalled()
  })
})

describe('Back and Forward', () => {
  it('tell anew which values could not be read', () => {
    const { bar, store } = open('?date=soon')
    store.patch({ place: 'IDN' })
    expect(store.ignored()).toEqual([{ key: 'date', value: 'soon' }])
    bar.back()
    expect(store.ignored()).toEqual([{ key: 'date', value: 'soon' }])
    bar.location.search = '?lens=moon'
    bar.emit('popstate')
    expect(store.ignored()).toEqual([{ key: 'lens', value: 'moon' }])
  })

  it('are told of even where the view stays as it is, since what could not be read is another', () => {
    const { bar, store } = open()
    const told: unknown[] = []
    store.subscribe(() => told.push(store.ignored()))
    bar.location.search = '?lens=moon'
    bar.emit('popstate')
    expect(told).toEqual([[{ key: 'lens', value: 'moon' }]])
  })
})

describe('a view in a story', () => {
  it('says its defaults where the step has other values, so that a copied link brings them', () => {
    const { bar, store } = open('?story=overview&step=2')
    store.setBase(() => ({ ...DEFAULT_VIEW, lens: 'partners', event: 'afta-1992' }))
    store.patch({ lens: 'partners', event: 'afta-1992' })
    expect(bar.calls).toEqual(['push ?story=overview&step=2&lens=partners&event=afta-1992'])
    store.patch({ lens: 'members', event: null })
    expect(bar.calls.at(-1)).toBe('push ?story=overview&step=2&lens=members&event=')
    expect(store.get()).toMatchObject({ lens: 'members', event: null })
  })

  it('leaves them out again when the story is over', () => {
    const { bar, store } = open('?story=overview&step=2&event=')
    store.setBase((view) => (view.story ? { ...DEFAULT_VIEW, event: 'afta-1992' } : DEFAULT_VIEW))
    store.patch({ story: null, step: 1 })
    expect(bar.calls).toEqual(['push '])
  })
})

describe('a view that is only a sample in another page', () => {
  it('adds nothing to that page’s history', () => {
    const bar = new FakeBar('?date=1997-01-01')
    const store = createViewStore(bar, false)
    store.patch({ place: 'THA' })
    store.flush()
    expect(bar.calls).toEqual(['replace ?date=1997-01-01&place=THA'])
  })

  it('nor for what is opened without a change of the view', () => {
    const bar = new FakeBar('?date=1997-01-01')
    createViewStore(bar, false).addEntry('card')
    expect(bar.calls).toEqual([])
  })
})

describe('an entry for what is opened without a change of the view', () => {
  it('comes after the drag before it, at the same address, and says what is open', () => {
    const bar = new FakeBar('?date=1997-01-01')
    const store = createViewStore(bar)
    store.patch({ date: dayOf('1999-04-30') })
    const pushed = vi.spyOn(bar.history, 'pushState')
    store.addEntry('card')
    expect(bar.calls).toEqual(['replace ?date=1999-04-30', 'push ?date=1999-04-30'])
    expect(pushed).toHaveBeenCalledWith('card', '', '/atlas/?date=1999-04-30#map')
  })
})

describe('what a hand has set', () => {
  it('is told until another story is chosen', () => {
    const store = createViewStore(new FakeBar('?story=one&step=2'))
    expect([...store.patched()]).toEqual([])
    store.patch({ place: 'THA', event: null })
    expect([...store.patched()]).toEqual(['place', 'event'])
    store.correct({ date: dayOf('1999-04-30') })
    expect([...store.patched()]).toEqual(['place', 'event'])
    store.patch({ story: 'two', step: 1 })
    expect([...store.patched()]).toEqual(['story', 'step'])
  })
})
