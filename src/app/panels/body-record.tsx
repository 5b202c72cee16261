import { useQuery } from '@tanstack/react-query'
import { fileQuery } from '../../data/queries'
import { BodyDetails } from '../../structure/body-details'
import { useView, useViewStore } from '../../url/use-view'
import { useRecord } from '../state/record'
import { useGoToEvent } from '../state/use-go-to-event'
import { useOpenEntry } from '../state/use-open-entry'

/** What a body's card says beside its text. */
export function BodyRecord({ id }: { id: string }) {
  const { atlas, events, entries, jakartaPlaces } = useRecord()
  const views = useViewStore()
  const goTo = useGoToEvent()
  const open = useOpenEntry()
  const day = useView('date')
  const { data } = useQuery(fileQuery(atlas ?? undefined, 'institutions'))
  if (!data) return null
  return (
    <BodyDetails
      id={id}
      day={day}
      institutions={data.content.institutions}
      relations={data.content.relations}
      events={events}
      placeOf={(place) => jakartaPlaces.get(place) ?? null}
      nameOf={(other) => entries.get(other)?.title ?? other}
      onBody={(event) => views.patch({ event })}
      onPlace={(id) => open({ id, group: 'place', key: 'place' })}
      onEvent={goTo}
    />
  )
}
