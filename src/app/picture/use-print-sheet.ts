import { useEffect, useEffectEvent, useState } from 'react'
import { after } from '../../ui/after'
import { firstPictureWithin } from '../map/first-picture'

/** What is seen first comes before it, and what is done first. */
const SOONEST_MS = 2000
const LATEST_MS = 4000

/**
 * When to have the sheet for printing at hand: a little after the page, or when somebody prints. Ctrl
 * and P before that waits for it.
 * @param isOff nothing is printed from here
 */
export function usePrintSheet(isOff: boolean) {
  const [isWanted, setWanted] = useState(false)
  const [isReady, setReady] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isPrint = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'p'
    if (isOff || isReady || !isPrint) return
    event.preventDefault()
    setWanted(true)
    setAsked(true)
  })
  useEffect(() => {
    const want = () => setWanted(true)
    Promise.all([firstPictureWithin(LATEST_MS), after(SOONEST_MS)]).then(want)
    addEventListener('keydown', onKey)
    addEventListener('beforeprint', want)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('beforeprint', want)
    }
  }, [])
  useEffect(() => {
    if (isReady && isAsked) print()
  }, [isReady, isAsked])
  return { isWanted, onReady: () => setReady(true) }
}
