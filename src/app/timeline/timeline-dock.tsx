import { lazy, Suspense, useCallback, useMemo } from 'react'
import { toggleLane } from '../../domain/filter'
import { ghostsOf } from '../../domain/ghosts'
import type { Period } from '../../domain/period'
import { LANES, type Lane } from '../../domain/records'
import { PlayAnnouncer } from '../../timeline/play/play-announcer'
import { Timeline } from '../../timeline/timeline'
import { useMedia, WIDE } from '../../ui/use-media'
import { useView, useViewStore } from '../../url/use-view'
import { useHoverStore } from '../state/hover-store'
import { useRecord } from '../state/record'
import { useRaisedEvents } from '../state/selection'
import { useMatchingEvents } from '../state/use-search'
import { usePlay } from './play-provider'
import styles from './timeline-dock.module.css'

const TermsLane = lazy(async () => ({ default: (await import('./terms-lane')).TermsLane }))

/** Feeds the timeline from the view and puts what it changes back into it. */
export function TimelineDock() {
  const record = useRecord()
  const playback = usePlay()
  const views = useViewStore()
  const hovers = useHoverStore()
  const date = useView('date')
  const from = useView('from')
  const to = useView('to')
  const selectedId = useView('event')
  const raised = useRaisedEvents()
  const ghosts = useMemo(
    () => ghostsOf(record.disagreements, record.events),
    [record.disagreements, record.events],
  )
  const matching = useMatchingEvents()
  const lanes = useView('pillar')
  const period = useView('period')
  const wide = useMedia(WIDE)
  const mode = useView('mode')
  const framed = mode === 'embed'
  const onHover = useCallback((eventId: string | null) => hovers.set({ eventId }), [hovers])
  const onPeriod = useCallback((period: Period | null) => views.patch({ period }), [views])
  const onLane = useCallback(
    (lane: Lane) => views.patch({ pillar: toggleLane(views.get().pillar, lane, LANES) }),
    [views],
  )
  const hasTerms = useView('show').includes('secretaries-general')
  const { events, span } = record
  if (!span) return <div className={styles.skeleton} aria-hidden />
  return (
    <>
      <Timeline
        events={events}
        span={span}
        date={date}
        from={from}
        to={to}
        selectedId={selectedId}
        raised={raised}
        ghosts={ghosts}
        matching={matching}
        lanes={lanes}
        period={period}
        compact={!wide || framed || mode === 'present'}
        framed={framed}
        playback={playback}
        onChange={views.patch}
        onHover={onHover}
        onPeriod={onPeriod}
        lane={
          hasTerms
            ? (motion) => (
                <Suspense fallback={null}>
                  <TermsLane motion={motion} />
                </Suspense>
              )
            : undefined
        }
        onLane={onLane}
      />
      <PlayAnnouncer {...{ playback, events, matching, span, date }} />
    </>
  )
}
