import '../../../src/ui/fonts.css'
import '../../../src/ui/base.css'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { DatedEvent } from '../../../src/domain/events'
import { resolveWindow } from '../../../src/timeline/time-window'
import { Timeline } from '../../../src/timeline/timeline'
import { paletteCss } from '../../../src/ui/palette'
import { useView, useViewStore, ViewStoreContext } from '../../../src/url/use-view'
import { createViewStore } from '../../../src/url/view-store'
import { BENCH_SPAN } from '../timeline/generate'
import type { Library } from './contract'
import { toDatedEvent } from './dated'
import { offerPage } from './page'
import { readEvents } from './records'

/** Set by the build: whether the timeline says by itself that its titles stand. */
declare const TIMELINE_SAYS_SETTLED: boolean

const STILL = { playing: false, toggle: () => undefined, stop: () => undefined }
const NOTHING: [] = []
/** Into the middle of the lanes, from the top of the cursor's pill. */
const UNDER_PILL_PX = 90
const ignore = () => undefined

const style = document.createElement('style')
style.textContent = paletteCss()
document.head.append(style)
const views = createViewStore(window)

/** The timeline as the application feeds it: from its own store of the view. */
function Host({ events }: { events: readonly DatedEvent[] }) {
  const store = useViewStore()
  return (
    <Timeline
      events={events}
      span={BENCH_SPAN}
      date={useView('date')}
      from={useView('from')}
      to={useView('to')}
      selectedId={useView('event')}
      raised={null}
      ghosts={NOTHING}
      matching={null}
      lanes={NOTHING}
      compact={false}
      playback={STILL}
      onChange={store.patch}
      onHover={ignore}
      onLane={ignore}
    />
  )
}

const find = (selector: string) => document.querySelector(`#timeline section ${selector}`)

const ours: Library = {
  wheelZooms: true,
  draw: (container, text) => {
    const events = readEvents(text).map(toDatedEvent)
    createRoot(container).render(
      <ViewStoreContext value={views}>
        <Host events={events} />
      </ViewStoreContext>,
    )
  },
  isShown: () =>
    TIMELINE_SAYS_SETTLED
      ? document.querySelector('#timeline section[data-settled]') !== null
      : find('[data-event]') !== null,
  view: () => resolveWindow(views.get().from, views.get().to, BENCH_SPAN),
  show: (from, to) => flushSync(() => views.patch({ from, to })),
  onDrawn: (listener) => {
    const section = document.querySelector('#timeline section')
    if (!section) throw new Error('the timeline is not in the page')
    const everything = { subtree: true, childList: true, attributes: true, characterData: true }
    new MutationObserver(listener).observe(section, everything)
  },
  dragFrom: () => {
    // On the lanes: under the cursor's pill, which stands on top of them, and above the axis.
    const slider = find('[role="slider"]')?.getBoundingClientRect()
    if (!slider) throw new Error('the timeline has no cursor')
    return { xPx: innerWidth / 2, yPx: slider.top + UNDER_PILL_PX }
  },
}

offerPage(ours)
