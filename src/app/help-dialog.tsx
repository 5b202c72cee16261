import { lazy, Suspense } from 'react'
import { Dialog } from '../ui/dialog'
import styles from './help-dialog.module.css'

const DateLegend = lazy(() =>
  import('../timeline/key/date-legend').then(({ DateLegend }) => ({ default: DateLegend })),
)
const OfflineSection = lazy(() =>
  import('../offline/offline-section').then(({ OfflineSection }) => ({ default: OfflineSection })),
)

const MapChoice = lazy(() =>
  import('./map/map-choice').then(({ MapChoice }) => ({ default: MapChoice })),
)
const PresentKeys = lazy(() =>
  import('./present-keys-help').then(({ PresentKeysHelp }) => ({ default: PresentKeysHelp })),
)
const Origins = lazy(() => import('./map/origins').then(({ Origins }) => ({ default: Origins })))

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['← →', 'with the date slider focused: one month back or on'],
  ['Shift + ← →', 'one year'],
  ['Page Up, Page Down', 'ten years on or back'],
  ['Home, End', 'first and last day'],
  ['[ and ]', 'previous and next event'],
  ['← → on a mark', 'next mark in order of time; Enter selects it or opens a group'],
  ['Shift + drag on the timeline', 'keep to the time that is drawn'],
  ['Space', 'play or pause; any other key stops what plays'],
  ['/', 'search'],
  ['Escape', 'close what is open'],
  ['?', 'this list'],
]

/** The keys, how imprecise dates are read, and what came from where. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keys, dates and sources" onClose={onClose}>
      <dl className={styles.keys}>
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Suspense fallback={null}>
        <PresentKeys />
      </Suspense>
      <h3>Keeping to a period</h3>
      <p>
        Zoom the timeline to some years and press “Keep to this period”: timeline, map, search and
        table then keep to what may have happened in it, and so do [ and ]. What has no date is left
        out. The date itself stays free, and Back undoes the choice.
      </p>
      <h3>How dates are read</h3>
      <p>
        A date that is known only to the month or the year counts from its first day, and the
        sentence for the date says that it is imprecise. Borders are those of today on every date:
        they differ from the borders of the time for Viet Nam until 1976 and for East Timor until
        2002.
      </p>
      <Suspense fallback={null}>
        <MapChoice />
      </Suspense>
      <Suspense fallback={null}>
        <DateLegend />
      </Suspense>
      <h3>Language</h3>
      <p>
        All texts are in English. The address can ask for Indonesian with “lang=id”; as long as no
        text is translated, it only brings a line in both languages that says so. The map can write
        each country’s name as the country itself does.
      </p>
      <h3>Borders, and where the map and the figures come from</h3>
      <Suspense fallback={null}>
        <Origins />
      </Suspense>
      <h3>Without network</h3>
      <Suspense fallback={null}>
        <OfflineSection />
      </Suspense>
    </Dialog>
  )
}
