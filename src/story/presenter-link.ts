import type { Showing, Spot } from './showing'

/** The two ends: what the class sees, and what only the speaker sees. */
export type Role = 'wall' | 'presenter'

/** What the two windows keep alike. */
export interface SharedState {
  /** The view as a query string, without what is each window's own. */
  search: string
  blank: boolean
  spotlight: Spot | null
}

/** The wall's window, and how much of its height the map has, in CSS pixels. */
export interface WallSize {
  widthPx: number
  heightPx: number
  stagePx: number
}

export type LinkMessage =
  /** I am new here: what do you show? */
  | { type: 'hello'; from: Role }
  | { type: 'state'; from: Role; version: number; state: SharedState }
  /** So that the presenter window draws the wall as it is. */
  | { type: 'size'; from: Role; size: WallSize }
  | { type: 'ping'; from: Role }
  | { type: 'pong'; from: Role }
  | { type: 'bye'; from: Role }

/** Longer than any address of a view. */
const MOST_SEARCH_CHARACTERS = 4000

/** @returns null for whatever is no message of this protocol */
export function readMessage(data: unknown): LinkMessage | null {
  if (!isObject(data) || (data.from !== 'wall' && data.from !== 'presenter')) return null
  const { from, type, version, state, size } = data
  if (type === 'hello' || type === 'ping' || type === 'pong' || type === 'bye')
    return { type, from }
  if (type === 'size') return isSize(size) ? { type, from, size } : null
  if (type !== 'state' || !isCount(version)) return null
  const shared = readState(state)
  return shared && { type, from, version, state: shared }
}

function readState(state: unknown): SharedState | null {
  if (!isObject(state)) return null
  const { search, blank, spotlight } = state
  if (typeof search !== 'string' || search.length > MOST_SEARCH_CHARACTERS) return null
  if (typeof blank !== 'boolean') return null
  if (spotlight === null) return { search, blank, spotlight }
  if (!isObject(spotlight) || !isShare(spotlight.x) || !isShare(spotlight.y)) return null
  return { search, blank, spotlight: { x: spotlight.x, y: spotlight.y } }
}

/** Larger than any wall of screens. */
const MOST_PX = 40_000

function isSize(size: unknown): size is WallSize {
  if (!isObject(size)) return false
  const { widthPx, heightPx, stagePx } = size
  const isLength = (value: unknown) => typeof value === 'number' && value >= 1 && value <= MOST_PX
  return isLength(widthPx) && isLength(heightPx) && isLength(stagePx)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0
const isShare = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1

/** Whether the other window answers; `unknown` until it has been heard of. */
export type Peer = 'unknown' | 'here' | 'gone'

export interface LinkOptions {
  role: Role
  post: (message: LinkMessage) => void
  getState: () => SharedState
  /** Takes over what the other window shows. */
  apply: (state: SharedState) => void
  onPeer: (peer: Peer) => void
  /** Only the wall has one that the other window needs. */
  getSize?: () => WallSize
  onSize?: (size: WallSize) => void
  /** Milliseconds; the two windows run on one machine, so their clocks agree. */
  now: () => number
}

export interface Link {
  /** Asks the other window what it shows: this one has just been opened, or loaded anew. */
  greet: () => void
  /** Tells the other window what this one shows, whatever it showed before. */
  announce: () => void
  /** Something here may have changed; only what differs from what was last shared is sent. */
  changed: () => void
  /** The wall's window, or the room for its map, may have another size. */
  resized: () => void
  receive: (data: unknown) => void
  /** To be called every second: asks for a sign of life. */
  tick: () => void
  leave: () => void
}

/** Questions without an answer after which the other window counts as gone. */
const MOST_UNANSWERED = 3

/**
 * One end of the link between wall and presenter window. Every change has a version: the higher one
 * holds, and of two changes made at the same time the presenter's. What was taken over from the
 * other window is never sent back. An answer to a ping needs no timer, which browsers slow down in a
 * window that is covered; so a covered window still counts as here.
 */
export function createLink(options: LinkOptions): Link {
  const { role, post, getState, apply, onPeer, getSize, onSize, now } = options
  let version = 0
  let shared = JSON.stringify(getState())
  let applying = false
  let unanswered = 0
  let peer: Peer = 'unknown'
  const become = (next: Peer) => {
    if (peer !== next) onPeer(next)
    peer = next
  }
  const send = () => post({ type: 'state', from: role, version, state: getState() })
  const announce = () => {
    shared = JSON.stringify(getState())
    version = Math.max(version + 1, now())
    send()
  }
  const take = (state: SharedState, itsVersion: number) => {
    version = itsVersion
    applying = true
    try {
      apply(state)
    } finally {
      applying = false
      shared = JSON.stringify(getState())
    }
  }
  const resized = () => {
    if (getSize) post({ type: 'size', from: role, size: getSize() })
  }
  return {
    greet: () => {
      post({ type: 'hello', from: role })
      resized()
    },
    announce: () => {
      announce()
      resized()
    },
    resized,
    changed: () => {
      if (!applying && JSON.stringify(getState()) !== shared) announce()
    },
    receive: (data) => {
      const message = readMessage(data)
      if (!message || message.from === role) return
      unanswered = 0
      become(message.type === 'bye' ? 'gone' : 'here')
      if (message.type === 'ping') post({ type: 'pong', from: role })
      if (message.type === 'hello') {
        version = Math.max(version, 1)
        send()
        resized()
      }
      if (message.type === 'size') onSize?.(message.size)
      if (message.type !== 'state') return
      const isTie = message.version === version && message.from === 'presenter'
      if (message.version > version || isTie) take(message.state, message.version)
    },
    tick: () => {
      unanswered += 1
      if (unanswered > MOST_UNANSWERED && (peer === 'here' || role === 'presenter')) become('gone')
      post({ type: 'ping', from: role })
    },
    leave: () => post({ type: 'bye', from: role }),
  }
}

export function sharedOf(search: string, { blank, spotlight }: Showing): SharedState {
  return { search, blank, spotlight }
}
