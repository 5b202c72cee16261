import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createLink,
  type Link,
  type LinkMessage,
  type Peer,
  type Role,
  readMessage,
  type SharedState,
  type WallSize,
} from '../../../src/story/presenter-link'

const START: SharedState = { search: '?date=1976-02-24', blank: false, spotlight: null }

/** A window with its end of the link; what it posts waits until the wire is let through. */
class Window {
  state = START
  peer: Peer = 'unknown'
  readonly sent: LinkMessage[] = []
  link: Link

  constructor(
    readonly role: Role,
    private readonly clock: { ms: number },
  ) {
    this.link = this.open()
  }

  private open() {
    return createLink({
      role: this.role,
      post: (message) => this.sent.push(message),
      getState: () => this.state,
      apply: (state) => this.show(state),
      onPeer: (peer) => {
        this.peer = peer
      },
      now: () => this.clock.ms,
    })
  }

  /** Every change of a real store calls the link, whoever made it. */
  show(patch: Partial<SharedState>) {
    this.state = { ...this.state, ...patch }
    this.link.changed()
  }

  reload(state = START) {
    this.link.leave()
    this.state = state
    this.link = this.open()
    this.link.greet()
  }
}

function pair() {
  const clock = { ms: 1000 }
  const wall = new Window('wall', clock)
  const presenter = new Window('presenter', clock)
  let posted = 0
  /** Lets all that was posted through, and what is posted in answer. */
  const settle = () => {
    while (wall.sent.length + presenter.sent.length > 0) {
      for (const [from, to] of [
        [wall, presenter],
        [presenter, wall],
      ] as const) {
        for (const message of from.sent.splice(0)) {
          posted += 1
          if (posted > 500) throw new Error('the two windows never stop talking')
          to.link.receive(structuredClone(message))
        }
      }
    }
  }
  return { wall, presenter, clock, settle, posted: () => posted }
}

describe('wall and presenter window', () => {
  it('show the same after a change in either', () => {
    const { wall, presenter, settle } = pair()
    presenter.show({ search: '?story=overview&step=2' })
    settle()
    expect(wall.state).toEqual(presenter.state)
    wall.show({ blank: true, spotlight: { x: 0.2, y: 0.4 } })
    settle()
    expect(presenter.state).toEqual(wall.state)
    expect(presenter.state.blank).toBe(true)
  })

  it('send a change once and no echo of it', () => {
    const { wall, settle, posted } = pair()
    wall.show({ search: '?date=1980-01-01' })
    settle()
    expect(posted()).toBe(1)
  })

  it('send nothing where nothing has changed', () => {
    const { wall } = pair()
    wall.link.changed()
    expect(wall.sent).toEqual([])
  })

  it('agree on the presenter’s view where both change at once', () => {
    const { wall, presenter, settle } = pair()
    wall.show({ search: '?date=1980-01-01' })
    presenter.show({ search: '?date=1990-01-01' })
    settle()
    expect(wall.state.search).toBe('?date=1990-01-01')
    expect(presenter.state.search).toBe('?date=1990-01-01')
  })

  it('agree in the end, whatever either does and in whatever order the wire brings it', () => {
    const change = fc.record({
      by: fc.constantFrom('wall', 'presenter'),
      search: fc.constantFrom('?a', '?b', '?c'),
      settles: fc.boolean(),
      laterMs: fc.nat(2),
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const both = pair()
        for (const { by, search, settles, laterMs } of changes) {
          both.clock.ms += laterMs
          both[by as Role].show({ search })
          if (settles) both.settle()
        }
        both.settle()
        expect(both.wall.state).toEqual(both.presenter.state)
      }),
    )
  })

  it.each(['wall', 'presenter'] as const)(
    'show the same again after a reload of the %s',
    (role) => {
      const both = pair()
      both.wall.show({ search: '?story=overview&step=7', blank: true })
      both.settle()
      both[role].reload()
      both.settle()
      expect(both.wall.state).toEqual({ ...START, search: '?story=overview&step=7', blank: true })
      expect(both.presenter.state).toEqual(both.wall.state)
    },
  )

  it('follow the wall when it enters present mode anew by hand', () => {
    const { wall, presenter, clock, settle } = pair()
    presenter.show({ search: '?story=overview&step=7' })
    settle()
    clock.ms += 5000
    const again = new Window('wall', clock)
    again.state = { ...START, search: '?date=2008-12-15' }
    again.link.announce()
    for (const message of again.sent) presenter.link.receive(message)
    expect(presenter.state.search).toBe('?date=2008-12-15')
    expect(wall.state.search).toBe('?story=overview&step=7')
  })
})

describe('a lost window', () => {
  it('is known at once when it says that it closes', () => {
    const { wall, presenter, settle } = pair()
    presenter.link.greet()
    settle()
    expect([wall.peer, presenter.peer]).toEqual(['here', 'here'])
    presenter.link.leave()
    settle()
    expect(wall.peer).toBe('gone')
  })

  it('is known after some questions without an answer', () => {
    const { wall, presenter, settle } = pair()
    wall.link.greet()
    settle()
    for (let i = 0; i < 3; i++) presenter.link.tick()
    expect(presenter.peer).toBe('here')
    presenter.link.tick()
    expect(presenter.peer).toBe('gone')
  })

  it('is not taken for lost while it answers, though its own timers sleep', () => {
    const { presenter, settle } = pair()
    for (let i = 0; i < 20; i++) {
      presenter.link.tick()
      settle()
    }
    expect(presenter.peer).toBe('here')
  })

  it('is here again with its first word', () => {
    const { wall, presenter, settle } = pair()
    wall.link.greet()
    settle()
    wall.reload()
    settle()
    expect(presenter.peer).toBe('here')
  })

  it('is not missed by a wall that never had a presenter', () => {
    const { wall } = pair()
    for (let i = 0; i < 10; i++) wall.link.tick()
    expect(wall.peer).toBe('unknown')
  })
})

describe('a message from outside', () => {
  it('is read as it was sent', () => {
    const message: LinkMessage = { type: 'state', from: 'wall', version: 3, state: START }
    expect(readMessage(message)).toEqual(message)
    expect(readMessage({ type: 'ping', from: 'presenter' })).toEqual({
      type: 'ping',
      from: 'presenter',
    })
  })

  it.each([
    null,
    'state',
    {},
    { type: 'state', from: 'wall' },
    { type: 'state', from: 'somebody', version: 1, state: START },
    { type: 'state', from: 'wall', version: -1, state: START },
    { type: 'state', from: 'wall', version: 1.5, state: START },
    { type: 'state', from: 'wall', version: 1, state: { ...START, search: 7 } },
    { type: 'state', from: 'wall', version: 1, state: { ...START, search: 'x'.repeat(5000) } },
    { type: 'state', from: 'wall', version: 1, state: { ...START, blank: 'yes' } },
    { type: 'state', from: 'wall', version: 1, state: { ...START, spotlight: { x: 2, y: 0 } } },
    { type: 'state', from: 'wall', version: 1, state: { ...START, spotlight: { x: 0.5 } } },
    { type: 'run', from: 'wall' },
  ])('is dropped where it is none of this protocol: %j', (data) => {
    expect(readMessage(data)).toBeNull()
  })

  it('changes nothing where it comes from a window of the same role', () => {
    const { wall } = pair()
    wall.link.receive({
      type: 'state',
      from: 'wall',
      version: 99,
      state: { ...START, blank: true },
    })
    expect(wall.state).toEqual(START)
  })
})

describe('the size of the wall', () => {
  const SIZE: WallSize = { widthPx: 1920, heightPx: 1080, stagePx: 936 }

  function ends() {
    const heard: WallSize[] = []
    const common = { getState: () => START, apply: () => {}, onPeer: () => {}, now: () => 1 }
    let presenter: Link | null = null
    const wall: Link = createLink({
      ...{ ...common, role: 'wall', getSize: () => SIZE },
      post: (message) => presenter?.receive(structuredClone(message)),
    })
    presenter = createLink({
      ...{ ...common, role: 'presenter', onSize: (size) => heard.push(size) },
      post: (message) => wall.receive(structuredClone(message)),
    })
    return { wall, presenter, heard }
  }

  it('is told to whoever asks, when the wall begins, and when it changes', () => {
    const { wall, presenter, heard } = ends()
    presenter.greet()
    expect(heard).toEqual([SIZE])
    wall.announce()
    wall.greet()
    wall.resized()
    expect(heard).toEqual([SIZE, SIZE, SIZE, SIZE])
  })

  it('has three lengths, and is no message otherwise', () => {
    const of = (size: unknown) => readMessage({ type: 'size', from: 'wall', size })
    expect(of(SIZE)).toEqual({ type: 'size', from: 'wall', size: SIZE })
    for (const wrong of [null, {}, { ...SIZE, stagePx: 0 }, { ...SIZE, widthPx: Number.NaN }]) {
      expect(of(wrong)).toBeNull()
    }
    expect(of({ ...SIZE, heightPx: '720' })).toBeNull()
  })
})
