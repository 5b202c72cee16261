import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { DEFAULT_VIEW } from '../../domain/view-state'
import { cite } from '../../panels/details/citations'
import { SourceList, SourceMarks } from '../../panels/details/sources'
import { isOwnSelection } from '../../story/step-view'
import { StoryCard } from '../../story/story-card'
import { BackToStory, StoryNav } from '../../story/story-nav'
import { Button } from '../../ui/button'
import { useView, useViewStore } from '../../url/use-view'
import { HandoutButton } from '../picture/handout-button'
import { useRecord } from '../state/record'
import { type StoryNow, useIsAway, useStory } from '../state/use-story'
import { DetailsCard } from './details-card'
import styles from './details-panel.module.css'

/**
 * The details while a story is open: its step, or the card of what its reader chose by hand, with a
 * way back.
 */
export function StoryDetails() {
  const views = useViewStore()
  const now = useStory()
  const event = useView('event')
  const place = useView('place')
  const scroller = useRef<HTMLDivElement>(null)
  const shown = `${now?.number} ${event} ${place}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: another card starts at its top.
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0
  }, [shown])
  if (!now) return null
  const { story, step, number, goTo } = now
  const selection = event ?? place
  const isChosenByHand = selection !== null && !isOwnSelection(views.get(), step)
  return (
    <>
      <div ref={scroller} className={styles.scroller} tabIndex={-1}>
        {isChosenByHand ? (
          <>
            <BackToStory story={story} onReturn={() => goTo(number)} />
            <DetailsCard />
          </>
        ) : (
          <StepCard now={now} />
        )}
      </div>
      <StoryNav {...{ story, number }} onGo={goTo} />
      <Button
        look="quiet"
        className={styles.close}
        aria-label={isChosenByHand ? 'Close details' : 'Leave the story'}
        onClick={() =>
          views.patch(
            isChosenByHand
              ? { event: null, place: null }
              : { story: null, step: DEFAULT_VIEW.step },
          )
        }
      >
        <X size={18} aria-hidden />
      </Button>
    </>
  )
}

function StepCard({ now }: { now: StoryNow }) {
  const views = useViewStore()
  const { sources } = useRecord()
  const { story, step, number, goTo } = now
  const citations = cite([step.sources], sources)
  return (
    <StoryCard
      {...{ story, number }}
      marks={<SourceMarks ids={step.sources} citations={citations} />}
      sources={<SourceList citations={citations} />}
      isAway={useIsAway(step)}
      onReturn={() => goTo(number)}
      more={<HandoutButton storyId={story.id} />}
      onPresent={() => views.patch({ mode: 'present', map: views.get().map })}
    />
  )
}
