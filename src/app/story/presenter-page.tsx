import { useEffect, useState } from 'react'
import type { PresentAction } from '../../story/present-keys'
import { PresenterView } from '../../story/presenter-view'
import { useShowing, useShowingStore } from '../../story/showing'
import { USUAL_WALL, WallPicture } from '../../story/wall-picture'
import { MapStage } from '../map/map-stage'
import { WallWidthContext } from '../map/wall-frame'
import { useTheme } from '../state/theme'
import { useStory } from '../state/use-story'
import { TimelineDock } from '../timeline/timeline-dock'
import { NextPicture } from './next-picture'
import { StoryDirector } from './story-director'
import { useLink } from './use-link'
import { usePresentKeys } from './use-present-keys'
import { type Presentation, usePresentation } from './use-presentation'

/** The speaker's own window. It drives and follows the wall of its pair, over no network. */
export function PresenterPage({ pair }: { pair: string }) {
  const showing = useShowingStore()
  const presentation = usePresentation()
  const now = useStory()
  const [wall, setWall] = useState(USUAL_WALL)
  const peer = useLink('presenter', pair, setWall)
  const act = usePresenterActions(presentation)
  useTheme()
  usePresentKeys(act)
  useEffect(() => {
    const before = document.title
    document.title = `Presenter window: ${before}`
    return () => {
      document.title = before
    }
  }, [])
  const { words, position, count, comeBack, goTo, stopAt } = presentation
  const next = stopAt(position + 1)
  return (
    <>
      <StoryDirector onNotice={ignore} />
      <PresenterView
        peer={peer}
        title={words.title ?? 'No event is chosen'}
        notes={now ? now.step.notes.en : words.text}
        question={words.question}
        next={next && { ...next, picture: <NextPicture {...next} wall={wall} /> }}
        wallRatio={wall.widthPx / wall.stagePx}
        story={now?.story ?? null}
        picture={
          <WallWidthContext value={wall.widthPx}>
            <WallPicture store={showing} wall={wall}>
              <MapStage onReason={ignore} />
            </WallPicture>
          </WallWidthContext>
        }
        timeline={<TimelineDock />}
        isBlank={useShowing('blank')}
        hasSpotlight={useShowing('spotlight') !== null}
        isAway={comeBack !== null}
        onAction={act}
        onGo={goTo}
        {...{ position, count }}
      />
    </>
  )
}

/** The wall says what could not be used in the address. */
const ignore = () => undefined

function usePresenterActions(presentation: Presentation) {
  const showing = useShowingStore()
  const actions: Partial<Record<PresentAction, () => void>> = {
    next: () => presentation.move(1),
    previous: () => presentation.move(-1),
    first: () => presentation.goTo(1),
    last: () => presentation.goTo(presentation.count),
    return: () => presentation.comeBack?.(),
    blank: () => showing.set({ blank: !showing.get().blank }),
    spotlight: () => showing.set({ spotlight: showing.get().spotlight ? null : MIDDLE }),
    leave: () => showing.set({ blank: false, spotlight: null }),
  }
  return (action: PresentAction) => {
    const moves = ['next', 'previous', 'first', 'last', 'return'].includes(action)
    if (moves) showing.set({ blank: false })
    actions[action]?.()
  }
}

const MIDDLE = { x: 0.6, y: 0.4 }
