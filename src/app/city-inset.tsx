import { useQuery } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'
import { fileQuery } from '../data/queries'
import type { Position } from '../domain/records'
import { homesOf } from '../lenses/secretariat/homes'
import { isInInset } from '../map/inset/inset-picture'
import { JakartaInset } from '../map/inset/jakarta-inset'
import { isRegionScale } from '../map/inset/region-scale'
import type { MapFeed, MapInput } from '../map/map-input'
import { useViewStore } from '../url/use-view'
import { focusOf } from './map-feed'
import { useRecord } from './record'

/** Jakarta in a corner while the map shows the region: from when the Secretariat is there. */
export function CityInset({ feed, city }: { feed: MapFeed; city: NonNullable<MapInput['city']> }) {
  const record = useRecord()
  const views = useViewStore()
  const homes = useMemo(
    () => homesOf({ events: record.events, jakartaPlaces: [...record.jakartaPlaces.values()] }),
    [record.events, record.jakartaPlaces],
  )
  const { data: jakarta } = useQuery(fileQuery(record.atlas ?? undefined, 'jakarta'))
  const roads = useMemo(
    () =>
      (jakarta?.content.lines ?? [])
        .filter(({ kind }) => kind === 'road')
        .map(({ coordinates }) => coordinates),
    [jakarta],
  )
  const homeOn = (day: number) =>
    homes.find(({ group, from, until }) => group === 'home' && from <= day && day <= until)
  const selectedIn = (): Position | null => {
    const position = focusOf(record, views.get())
    return position && isInInset(position) ? position : null
  }
  // One string for all that the inset shows: a scrub draws it again only where that changes.
  const shown = useSyncExternalStore(feed.subscribe, () => {
    const input = feed.get()
    const home = homeOn(input.day)
    const selected = selectedIn()
    if (!isRegionScale(input) || (!home && !selected)) return null
    return `${home?.place.id} ${selected}`
  })
  if (shown === null) return null
  const home = homeOn(views.get().date)
  const selected = selectedIn()
  const choose = () => {
    // What is selected elsewhere would be framed in place of the city.
    const elsewhere = selectedIn() ? null : { event: null, place: null }
    views.patch({ ...elsewhere, lens: 'secretariat', map: null })
  }
  return (
    <JakartaInset
      city={city}
      roads={roads}
      home={home ? { name: home.label, position: home.place.point } : null}
      selected={selected}
      onChoose={choose}
    />
  )
}
