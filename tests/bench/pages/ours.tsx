import '../../../src/ui/fonts.css'
import '../../../src/ui/base.css'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { DatedEvent, TimelineEvent } from '../../../src/domain/events'
import { timeScale } from '../../../src/timeline/layout/scale'
import { DEFAULT_PLAY_SETTINGS } from '../../../src/timeline/play/play-pace'
import type { Playback } from '../../../src/timeline/play/playback'
import { Timeline } from '../../../src/timeline/timeline'
import { paletteCss } from '../../../src/ui/palette'
import { useView, useViewStore, ViewStoreContext } from '../../../src/url/use-view'
import { createViewStore } from '../../../src/url/view-store'
import { BENCH_SPAN } from '../timeline/generate'
import type { Library } from './contract'
import { datedEvents } from './dated'
import { offerPage } from './page'
import { readEvents } from './records'

const ignore = () => undefined
const STILL: Playback = {
  playing: false,
  settings: DEFAULT_PLAY_SETTINGS,
  reachedId: null,
  toggle: ignore,
  stop: ignore,
  setSettings: ignore,
}
const NOTHING: [] = []
const FACES = ['400 12px "Public Sans Variable"', '400 12px "Newsreader Variable"']
/** Into the middle of the lanes, from the top of the cursor's pill. */
const UNDER_PILL_PX = 90

const style = document.createElement('style')
style.textContent = paletteCss()
document.head.append(style)
const views = createViewStore(window)

/** The timeline as the application feeds it: from its own store of the view. */
function Host({ events }: { events: readonly DatedEvent<TimelineEvent>[] }) {
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
      period={null}
      compact={false}
      playback={STILL}
      onChange={store.patch}
      onHover={ignore}
      onLane={ignore}
      onPeriod={ignore}
    />
  )
}

const find = (selector: string) => document.querySelector(`#timeline section ${selector}`)

const ours: Library = {
  wheelZooms: true,
  draw: (container, text) => {
    const events = datedEvents(readEvents(text))
    const root = createRoot(container)
    flushSync(() =>
      root.render(
        <ViewStoreContext value={views}>
          <Host events={events} />
        </ViewStoreContext>,
      ),
    )
  },
  isShown: () => document.querySelector('#timeline section[data-settled]') !== null,
  view: () => {
    // As the screen shows it: the address hears of a moving window now and then only.
    const box = find('[data-grip="body"]')?.parentElement
    const strip = box?.parentElement
    if (!box || !strip) throw new Error('the timeline has no strip')
    const { first, last } = BENCH_SPAN
    const { toTime } = timeScale({ from: first, to: last }, strip.clientWidth)
    const left = Number.parseFloat(box.style.left)
    return { from: toTime(left), to: toTime(left + Number.parseFloat(box.style.width)) }
  },
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

/** The faces of the text are a part of what is loaded, as scripts are. */
async function loadFaces() {
  await Promise.all(FACES.map((face) => document.fonts.load(face)))
}

loadFaces().then(() => offerPage(ours))
