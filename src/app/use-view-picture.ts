import { useQueryClient } from '@tanstack/react-query'
import { useViewStore } from '../url/use-view'
import { useHoverStore } from './hover-store'
import { useLens } from './lens'
import type { PictureRequest } from './picture-request'
import { useRecord } from './record'
import { useTheme } from './theme'
import { useMatchingEvents } from './use-search'

/**
 * Makes a picture of the view as it is when the function is called.
 * @throws {Error} where the record or the geometry is not there, or the browser cannot draw
 */
export function useViewPicture(): (request: PictureRequest) => Promise<Blob> {
  const client = useQueryClient()
  const views = useViewStore()
  const hovers = useHoverStore()
  const record = useRecord()
  const lens = useLens()
  const theme = useTheme()
  const matching = useMatchingEvents()
  return async (request) => {
    const { viewPicture } = await import('./view-picture')
    return viewPicture({ client, views, hovers, record, lens, theme, matching }, request)
  }
}
