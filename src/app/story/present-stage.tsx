import { useEffect, useState } from 'react'
import { BlankScreen, Spotlight } from '../../story/covers'
import { openPresenter, pairOfWall } from '../../story/pair'
import styles from '../../story/present.module.css'
import { PresentControls } from '../../story/present-controls'
import type { PresentAction } from '../../story/present-keys'
import { PresentPanel } from '../../story/present-panel'
import { leaveFullScreen, toggleFullScreen, useIsFullScreen, useWakeLock } from '../../story/screen'
import { NOTHING_SHOWN, useShowing, useShowingStore } from '../../story/showing'
import { sourceLine } from '../../story/source-line'
import { StepDots } from '../../story/step-dots'
import { useViewStore } from '../../url/use-view'
import { HeroPanel } from '../panels/date-panels'
import { useRecord } from '../state/record'
import { useStory } from '../state/use-story'
import { AutoplayChoice, useAutoplay } from './autoplay'
import { useLink } from './use-link'
import { usePresentKeys } from './use-present-keys'
import { type Presentation, usePresentation } from './use-presentation'

const PEER_IS_GONE = 'The presenter window is closed or does not answer. S opens it again.'

interface PresentStageProps {
  /** A sentence for the viewer; dismissible. */
  onNotice: (text: string) => void
}

/** Present mode: what the wall shows over map and timeline, and what keys and hands do there. */
export function PresentStage({ onNotice }: PresentStageProps) {
  const showing = useShowingStore()
  const blank = useShowing('blank')
  const spotlight = useShowing('spotlight')
  const presentation = usePresentation()
  const [choosingAt, setChoosingAt] = useState<HTMLButtonElement | null>(null)
  const asleep = useWakeLock()
  useAutoplay(presentation)
  useEffect(() => {
    return () => {
      showing.set(NOTHING_SHOWN)
      leaveFullScreen()
    }
  }, [showing])
  const peer = useLink('wall', pairOfWall())
  const act = useActions(presentation, peer === 'gone', onNotice)
  usePresentKeys(act)
  const { name, words, comeBack } = presentation
  return (
    <div className={styles.present}>
      <PresentPanel
        name={name}
        hero={<HeroPanel />}
        title={words.title}
        text={words.text}
        question={words.question}
        sources={useSourceLine(words.sources)}
        progress={<Progress presentation={presentation} />}
        onReturn={comeBack}
      />
      <PresentControls
        onAction={act}
        isFullScreen={useIsFullScreen()}
        hasSpotlight={spotlight !== null}
        isAutoplaying={useShowing('autoplaySeconds') !== null}
        onAutoplay={setChoosingAt}
      />
      <AutoplayChoice opener={choosingAt} onClose={() => setChoosingAt(null)} />
      {(peer === 'gone' || asleep) && (
        <p className={styles.said} role="status">
          {peer === 'gone' ? PEER_IS_GONE : asleep}
        </p>
      )}
      {spotlight && <Spotlight store={showing} />}
      {blank && <BlankScreen onLift={() => showing.set({ blank: false })} />}
    </div>
  )
}

function Progress({ presentation: { position, count, goTo } }: { presentation: Presentation }) {
  const now = useStory()
  if (count === 0) return null
  return (
    <>
      {now && <StepDots story={now.story} number={now.number} onGo={goTo} />}
      <p className={styles.position}>
        {position > 0 ? `${position} of ${count}` : `${count} events`}
      </p>
    </>
  )
}

function useSourceLine(ids: readonly string[]): string {
  const { sources } = useRecord()
  return sourceLine(ids.map((id) => sources.get(id)).filter((source) => source !== undefined))
}

/** What each action does, whether a key, a clicker or a hand asked for it. */
function useActions(
  presentation: Presentation,
  isPeerGone: boolean,
  onNotice: (text: string) => void,
) {
  const views = useViewStore()
  const showing = useShowingStore()
  const toGo = (go: () => void) => {
    showing.set({ blank: false })
    go()
  }
  const actions: Record<PresentAction, () => void> = {
    next: () => toGo(() => presentation.move(1)),
    previous: () => toGo(() => presentation.move(-1)),
    first: () => toGo(() => presentation.goTo(1)),
    last: () => toGo(() => presentation.goTo(presentation.count)),
    return: () => toGo(() => presentation.comeBack?.()),
    blank: () => showing.set({ blank: !showing.get().blank }),
    spotlight: () => {
      const middle = { x: 0.6, y: 0.4 }
      showing.set({ spotlight: showing.get().spotlight ? null : middle })
    },
    autoplay: () => showing.set({ autoplaySeconds: 20 }),
    'full-screen': async () => {
      const refusal = await toggleFullScreen()
      if (refusal) onNotice(refusal)
    },
    presenter: async () => {
      views.flush()
      const refusal = await openPresenter(isPeerGone)
      if (refusal) onNotice(refusal)
    },
    leave: () => {
      const { blank, spotlight } = showing.get()
      if (blank) showing.set({ blank: false })
      else if (spotlight) showing.set({ spotlight: null })
      else views.patch({ mode: 'explore', map: views.get().map })
    },
  }
  return (action: PresentAction) => actions[action]()
}
