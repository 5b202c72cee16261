import { useSyncExternalStore } from 'react'
import { toDay } from '../../domain/day'
import { LENSES } from '../../lenses/registry'
import { ShareDialog } from '../../share/share-dialog'
import { viewTitle } from '../../share/view-title'
import { useViewStore } from '../../url/use-view'
import { useCountryName } from '../state/country-name'
import { type LoadedRecord, useRecord } from '../state/record'
import { useViewPicture } from './use-view-picture'

/** The share dialog, with what the record calls the things in view. */
export function ShareWindow({ onClose }: { onClose: () => void }) {
  const record = useRecord()
  const views = useViewStore()
  const view = useSyncExternalStore(views.subscribe, views.get)
  const draw = useViewPicture()
  const countryName = useCountryName()
  const lens = LENSES.find(({ id }) => id === view.lens)
  return (
    <ShareDialog
      view={view}
      base={views.base()}
      page={location.href}
      title={viewTitle({
        lensName: lens?.name ?? view.lens,
        day: view.date,
        subject: subjectOf(record, countryName, view),
      })}
      site={record.atlas?.title.en ?? document.title}
      version={record.atlas?.version ?? null}
      today={today()}
      drawPicture={draw}
      onClose={onClose}
    />
  )
}

/** The day on the viewer's own calendar. */
function today(): number {
  const now = new Date()
  return toDay(now.getFullYear(), now.getMonth() + 1, now.getDate())
}

type View = ReturnType<ReturnType<typeof useViewStore>['get']>

/** What a view is about: the story that is told, or what is selected. */
function subjectOf(
  record: LoadedRecord,
  countryName: (code: string) => string,
  { story, event, place }: View,
): string | null {
  const told = record.atlas?.stories?.find(({ id }) => id === story)
  if (told) return told.title.en
  if (event !== null) return record.entries.get(event)?.title ?? null
  if (place === null) return null
  const spot = record.places.get(place) ?? record.jakartaPlaces.get(place)
  return spot ? spot.name.en : countryName(place)
}
