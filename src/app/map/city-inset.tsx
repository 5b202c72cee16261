import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { fileQuery } from '../../data/queries'
import { prepareInset } from '../../map/inset/inset-shapes'
import { JakartaInset } from '../../map/inset/jakarta-inset'
import type { MapFeed, MapInput } from '../../map/map-input'
import { PALETTES } from '../../ui/palette'
import { whenIdle } from '../../ui/when-idle'
import { useViewStore } from '../../url/use-view'
import { useRecord } from '../state/record'
import { useTheme } from '../state/theme'
import { type CityView, cityViewOf, roadsOf } from './city-view'

/** Jakarta in a corner while the map shows the region: from when the Secretariat is there. */
export function CityInset({ feed, city }: { feed: MapFeed; city: NonNullable<MapInput['city']> }) {
  const record = useRecord()
  const views = useViewStore()
  const palette = PALETTES[useTheme()]
  const { data: jakarta } = useQuery(fileQuery(record.atlas ?? undefined, 'jakarta'))
  const roads = useMemo(() => roadsOf(jakarta?.content.lines), [jakarta])
  // One string for all that the inset shows: a scrub draws it again only where that changes.
  const shown = useSyncExternalStore(feed.subscribe, () => {
    const view = cityViewOf(record, views.get(), feed.get())
    return view && JSON.stringify(view)
  })
  const content = useMemo(
    () => shown && { city, roads, ...(JSON.parse(shown) as CityView) },
    [shown, city, roads],
  )
  useEffect(() => whenIdle(() => prepareInset(city)), [city])
  if (!content) return null
  const choose = () => {
    // What is selected elsewhere would be framed in place of the city.
    const elsewhere = content.selected ? null : { event: null, place: null }
    views.patch({ ...elsewhere, lens: 'secretariat', map: null })
  }
  return <JakartaInset content={content} palette={palette} onChoose={choose} />
}
