import { X } from 'lucide-react'
import { DEFAULT_VIEW } from '../../domain/view-state'
import { cite } from '../../panels/details/citations'
import { LinkedText } from '../../panels/details/linked-text'
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
import { TextLinks } from './text-links'
import { type OwnCard, useOwnCard } from './use-own-card'
import { useScroller } from './use-scroller'

/**
 * The details while a story is open: its step, or the card of what its reader chose by hand, with a
 * way back.
 */
export function StoryDetails() {
  const views = useViewStore()
  const now = useStory()
  const event = useView('event')
  const place = useView('place')
  const ownCard = useOwnCard(`${now?.story.id} ${now?.number}`)
  const scroller = useScroller(`${now?.number} ${event} ${place} ${ownCard.isOpen}`)
  if (!now) return null
  const { story, step, number, goTo } = now
  const selection = event ?? place
  const isOwn = isOwnSelection(views.get(), step)
  const isCardShown = selection !== null && (!isOwn || ownCard.isOpen)
  const comeBack = () => {
    ownCard.close()
    goTo(number)
  }
  return (
    <>
      <div ref={scroller} className={styles.scroller} tabIndex={-1}>
        {isCardShown ? (
          <>
            <BackToStory story={story} onReturn={comeBack} />
            <DetailsCard />
          </>
        ) : (
          <StepCard now={now} ownCard={ownCard} />
        )}
      </div>
      <StoryNav {...{ story, number }} onGo={goTo} />
      <Button
        look="quiet"
        className={styles.close}
        aria-label={isCardShown ? 'Close details' : 'Leave the story'}
        onClick={() => {
          if (!isCardShown) views.patch({ story: null, step: DEFAULT_VIEW.step })
          else if (isOwn) ownCard.close()
          else views.patch({ event: null, place: null })
        }}
      >
        <X size={18} aria-hidden />
      </Button>
    </>
  )
}

/** The words of the step, in which names are links: whoever follows one has a way back. */
function StepCard({ now, ownCard }: { now: StoryNow; ownCard: OwnCard }) {
  const views = useViewStore()
  const { sources } = useRecord()
  const { story, step, number, goTo } = now
  const citations = cite([step.sources], sources)
  const openOwn = (id: string) => {
    const { event, place } = views.get()
    const isOwn = id === (event ?? place)
    if (isOwn) ownCard.open()
    return isOwn
  }
  return (
    <TextLinks ownId={null} onOpen={openOwn}>
      <StoryCard
        {...{ story, number }}
        write={(text) => <LinkedText text={text} />}
        marks={<SourceMarks ids={step.sources} citations={citations} />}
        sources={<SourceList citations={citations} />}
        isAway={useIsAway(step)}
        onReturn={() => goTo(number)}
        more={<HandoutButton storyId={story.id} />}
        onPresent={() => views.patch({ mode: 'present', map: views.get().map })}
      />
    </TextLinks>
  )
}
