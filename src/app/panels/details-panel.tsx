import { ArrowLeft, ArrowRight, X } from 'lucide-react'
import { lazy, Suspense, useEffect } from 'react'
import { fromDay } from '../../domain/day'
import { neighbour } from '../../domain/events'
import { WelcomeCard } from '../../panels/details/welcome-card'
import { Button } from '../../ui/button'
import { ErrorBoundary } from '../../ui/error-boundary'
import { Sheet } from '../../ui/sheet'
import { useView, useViewStore } from '../../url/use-view'
import { firstPictureWithin } from '../map/first-picture'
import { useRecord } from '../state/record'
import { useSelectedEvent } from '../state/selection'
import { useGoToEvent } from '../state/use-go-to-event'
import { useMatchingEvents } from '../state/use-search'
import { isWidePanel } from '../state/wide-panel'
import styles from './details-panel.module.css'
import { LensBack, LensPanel } from './lens-panel'
import { useScroller } from './use-scroller'

const loadCard = () => import('./details-card')

// Nothing is selected when the page opens as a rule: the cards come after what is seen at once.
const DetailsCard = lazy(() => loadCard().then(({ DetailsCard }) => ({ default: DetailsCard })))

const StoryDetails = lazy(() =>
  import('./story-details').then(({ StoryDetails }) => ({ default: StoryDetails })),
)
const StoryShelf = lazy(() =>
  import('./story-shelf').then(({ StoryShelf }) => ({ default: StoryShelf })),
)

/** What is seen at once comes first. */
const FETCH_CARDS_MS = 3000

/** The card of what is selected, or what to do first where nothing is. */
export function DetailsPanel() {
  const views = useViewStore()
  const eventId = useView('event')
  const place = useView('place')
  const lens = useView('lens')
  const story = useView('story')
  const event = useSelectedEvent()
  const selection = eventId ?? place
  const scroller = useScroller(selection)
  useEffect(() => {
    // What fails is told by what shows it.
    firstPictureWithin(FETCH_CARDS_MS)
      .then(loadCard)
      .catch(() => undefined)
  }, [])
  if (story !== null) {
    return (
      <Sheet className={styles.panel} label="Details" raisedFor={story}>
        <Suspense fallback={null}>
          <StoryDetails />
        </Suspense>
      </Sheet>
    )
  }
  return (
    <Sheet className={styles.panel} label="Details" raisedFor={selection}>
      <div
        ref={scroller}
        className={styles.scroller}
        tabIndex={-1}
        data-wide={isWidePanel(lens) || undefined}
      >
        {selection === null ? (
          <LensPanel>
            <Welcome />
          </LensPanel>
        ) : (
          <Suspense fallback={null}>
            <LensBack />
            <DetailsCard />
          </Suspense>
        )}
      </div>
      {event && <EventFooter />}
      {selection !== null && (
        <Button
          look="quiet"
          className={styles.close}
          aria-label="Close details"
          onClick={() => views.patch(eventId === null ? { place: null } : { event: null })}
        >
          <X size={18} aria-hidden />
        </Button>
      )}
    </Sheet>
  )
}

function Welcome() {
  const { events, atlas } = useRecord()
  const goTo = useGoToEvent()
  return (
    <WelcomeCard events={events} asOf={atlas?.asOf ?? null} onEvent={goTo}>
      {atlas?.stories && (
        <ErrorBoundary fallback={() => null}>
          <Suspense fallback={null}>
            <StoryShelf />
          </Suspense>
        </ErrorBoundary>
      )}
    </WelcomeCard>
  )
}

function EventFooter() {
  const { events } = useRecord()
  const eventId = useView('event')
  const day = useView('date')
  const matching = useMatchingEvents()
  const goTo = useGoToEvent()
  const previous = neighbour(events, { eventId, day }, -1, matching)
  const next = neighbour(events, { eventId, day }, 1, matching)
  return (
    <nav className={styles.footer} aria-label="Neighbouring events">
      {previous && (
        <button type="button" onClick={() => goTo(previous.event.id)}>
          <ArrowLeft size={16} aria-hidden />
          <span>
            {previous.event.label.en}, {fromDay(previous.day).year}
          </span>
        </button>
      )}
      {next && (
        <button type="button" className={styles.next} onClick={() => goTo(next.event.id)}>
          <span>
            {next.event.label.en}, {fromDay(next.day).year}
          </span>
          <ArrowRight size={16} aria-hidden />
        </button>
      )}
    </nav>
  )
}
