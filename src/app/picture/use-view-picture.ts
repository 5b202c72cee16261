import { useQueryClient } from '@tanstack/react-query'
import { matchingEvents } from '../../domain/filter'
import type { DrawPicture } from '../../share/picture-part'
import { useHoverStore } from '../state/hover-store'
import { useLens } from '../state/lens'
import { useRecord } from '../state/record'
import { themeOf } from '../state/theme'
import { useFilter } from '../state/use-search'
import { still } from './still'

/**
 * Makes a picture of a view that differs from the one on the screen only in what is left out of it.
 * @throws {Error} where the record or the geometry is not there, or the browser cannot draw
 */
export function useViewPicture(): DrawPicture {
  const client = useQueryClient()
  const hovers = useHoverStore()
  const record = useRecord()
  const lens = useLens()
  const { found } = useFilter()
  return async (request) => {
    const { view } = request
    const { viewPicture } = await import('./view-picture')
    const matching = matchingEvents(record.events, {
      lanes: view.pillar,
      period: view.period,
      found: view.q === '' ? null : found,
    })
    const theme = themeOf(view.theme)
    return viewPicture(
      { client, views: still(view), hovers, record, lens, theme, matching },
      request,
    )
  }
}
