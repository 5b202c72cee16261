import { useEffect, useState } from 'react'
import { useViewStore } from '../../url/use-view'

/** The card of what a step of a story itself selects. */
export interface OwnCard {
  isOpen: boolean
  open: () => void
  close: () => void
}

/**
 * The step's words stand where the card of what it selects would be, so that opening that card
 * changes nothing in the view. It gets an entry of the history all the same: Back closes it, as it
 * undoes every other link.
 * @param step which step of which story; in another one the card is closed
 */
export function useOwnCard(step: string): OwnCard {
  const views = useViewStore()
  const [openIn, setOpenIn] = useState<unknown>(null)
  useEffect(() => {
    const follow = ({ state }: PopStateEvent) => setOpenIn(state)
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  const open = () => {
    // The entry says which card is open in it, so that Back to it opens the card again.
    views.addEntry(step)
    setOpenIn(step)
  }
  return { isOpen: openIn === step, open, close: () => setOpenIn(null) }
}
