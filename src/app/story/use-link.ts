import { useEffect, useEffectEvent, useState } from 'react'
import { openChannel } from '../../story/pair'
import {
  createLink,
  type Peer,
  type Role,
  sharedOf,
  type WallSize,
} from '../../story/presenter-link'
import { sharedPatch, sharedSearch } from '../../story/shared-view'
import { useShowingStore } from '../../story/showing'
import { readAddress } from '../../url/address'
import { useViewStore } from '../../url/use-view'

const TICK_MS = 1000

/**
 * Keeps this window and the other one of its pair alike, for as long as it is mounted.
 * @param onSize hears how large the wall is
 * @returns whether the other window answers; `none` where the browser cannot link two windows
 */
export function useLink(
  role: Role,
  pair: string,
  onSize?: (size: WallSize) => void,
): Peer | 'none' {
  const views = useViewStore()
  const showing = useShowingStore()
  const [peer, setPeer] = useState<Peer | 'none'>('unknown')
  const sized = useEffectEvent((size: WallSize) => onSize?.(size))
  useEffect(() => {
    const channel = openChannel(pair)
    if (!channel) {
      setPeer('none')
      return
    }
    const link = createLink({
      role,
      post: (message) => channel.postMessage(message),
      getState: () => sharedOf(sharedSearch(views.get()), showing.get()),
      apply: ({ search, blank, spotlight }) => {
        // The speaker's own history is of no use: Back belongs to the wall.
        const options = role === 'presenter' ? ({ history: 'replace' } as const) : {}
        views.patch(sharedPatch(search), options)
        showing.set({ blank, spotlight })
      },
      onPeer: setPeer,
      ...(role === 'wall' ? { getSize: wallSize } : { onSize: (size) => sized(size) }),
      now: Date.now,
    })
    const onMessage = ({ data }: MessageEvent) => link.receive(data)
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && link.greet()
    channel.addEventListener('message', onMessage)
    addEventListener('pagehide', link.leave)
    addEventListener('pageshow', onShow)
    addEventListener('resize', link.resized)
    const stops = [views.subscribe(link.changed), showing.subscribe(link.changed)]
    const timer = setInterval(link.tick, TICK_MS)
    if (role === 'presenter' || isFromAddress()) link.greet()
    else link.announce()
    return () => {
      clearInterval(timer)
      for (const stop of stops) stop()
      removeEventListener('pagehide', link.leave)
      removeEventListener('pageshow', onShow)
      removeEventListener('resize', link.resized)
      link.leave()
      channel.close()
    }
  }, [role, pair, views, showing])
  return peer
}

function wallSize(): WallSize {
  const stage = document.querySelector('[aria-label="Map"]')?.getBoundingClientRect()
  const { innerWidth, innerHeight } = window
  return { widthPx: innerWidth, heightPx: innerHeight, stagePx: stage?.height || innerHeight }
}

let isFirst = true

/**
 * Whether present mode came with the page, as after a reload; then the presenter window knows best.
 * Whoever enters it by hand shows something new.
 */
function isFromAddress(): boolean {
  const wasFirst = isFirst
  isFirst = false
  const [loaded] = performance.getEntriesByType('navigation')
  if (!wasFirst || !loaded) return false
  return readAddress(new URL(loaded.name).search).view.mode === 'present'
}
