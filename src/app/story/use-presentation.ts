import { useMemo } from 'react'
import { dateInWords, dayInWords } from '../../domain/date-words'
import { type DatedEvent, neighbour } from '../../domain/events'
import type { ViewPatch } from '../../domain/view-state'
import { isOwnSelection, viewOfStep } from '../../story/step-view'
import { useView, useViewStore } from '../../url/use-view'
import type { PatchOptions } from '../../url/view-store'
import { useCountryName } from '../state/country-name'
import { useRecord } from '../state/record'
import { useGoToEvent } from '../state/use-go-to-event'
import { useMatchingEvents } from '../state/use-search'
import { useIsAway, useStory } from '../state/use-story'

/** What the wall says in large type. */
interface WallWords {
  title: string | null
  text: string | null
  question: string | null
  /** Ids of what it rests on. */
  sources: readonly string[]
}

/** What presenting goes through: the steps of a story, or one event after another. */
export interface Presentation {
  /** What is presented. */
  name: string
  words: WallWords
  /** Of the present step or event, from 1; 0 before the first. */
  position: number
  count: number
  goTo: (position: number, options?: PatchOptions) => void
  /** Goes on or back; nothing happens beyond the ends. */
  move: (direction: 1 | -1) => void
  /** A hand has moved the view away from the step; null where no step says what to come back to. */
  comeBack: (() => void) | null
  /** What is at a position; null beyond the ends. */
  stopAt: (position: number) => Stop | null
}

interface Stop {
  title: string
  /** In words. */
  date: string
  /** What it makes of the view. */
  patch: ViewPatch
}

/** Without a filter, presenting stops at what matters. */
const LEAST_IMPORTANCE = 4

/** A story that is still on its way: a key pressed meanwhile must not lead away from it. */
const WAITING: Presentation = {
  name: '',
  words: { title: '', text: null, question: null, sources: [] },
  position: 0,
  count: 0,
  goTo: () => undefined,
  move: () => undefined,
  comeBack: null,
  stopAt: () => null,
}

/** The story in the address; without one, the events that matter or pass the filter. */
export function usePresentation(): Presentation {
  const inStory = useStoryPresentation()
  const throughEvents = useEventPresentation()
  const isTold = useView('story') !== null
  return inStory ?? (isTold ? WAITING : throughEvents)
}

function useStoryPresentation(): Presentation | null {
  const now = useStory()
  const isAway = useIsAway(now?.step ?? null)
  const event = useView('event')
  const place = useView('place')
  const byHand = useSelectionWords()
  if (!now) return null
  const { story, step, number, goTo } = now
  const own: WallWords = {
    title: step.title.en,
    text: step.text.en,
    question: step.question.en,
    sources: step.sources,
  }
  return {
    name: story.title.en,
    words: isOwnSelection({ event, place }, step) ? own : (byHand ?? own),
    position: number,
    count: story.steps.length,
    goTo,
    move: (direction) => {
      const next = number + direction
      if (next >= 1 && next <= story.steps.length) goTo(next)
    },
    comeBack: isAway ? () => goTo(number) : null,
    stopAt: (position) => {
      const other = story.steps[position - 1]
      if (!other) return null
      const patch = viewOfStep(other)
      return { title: other.title.en, date: dayInWords(patch.date), patch }
    },
  }
}

function useEventPresentation(): Presentation {
  const { events, atlas } = useRecord()
  const views = useViewStore()
  const matching = useMatchingEvents()
  const goToEvent = useGoToEvent()
  const eventId = useView('event')
  const words = useSelectionWords()
  const stops = useMemo(() => stopsOf(events, matching), [events, matching])
  const goTo = (position: number, options?: PatchOptions) => {
    const stop = stops[position - 1]
    if (stop) goToEvent(stop.event.id, options)
  }
  return {
    name: atlas?.title.en ?? '',
    words: words ?? NOTHING_CHOSEN,
    position: stops.findIndex(({ event }) => event.id === eventId) + 1,
    count: stops.length,
    goTo,
    move: (direction) => {
      const { event, date } = views.get()
      const ids = new Set(stops.map((stop) => stop.event.id))
      const next = neighbour(events, { eventId: event, day: date }, direction, ids)
      if (next) goToEvent(next.event.id)
    },
    comeBack: null,
    stopAt: (position) => {
      const stop = stops[position - 1]
      if (!stop) return null
      const { id, title, date } = stop.event
      const patch = { event: id, date: stop.day, map: null }
      return { title: title.en, date: dateInWords(date), patch }
    },
  }
}

const NOTHING_CHOSEN: WallWords = {
  title: null,
  text: 'Go on to reach the next event.',
  question: null,
  sources: [],
}

/** The events that presenting without a story goes through, in order of time. */
function stopsOf(events: readonly DatedEvent[], matching: ReadonlySet<string> | null) {
  return events.filter(({ event }) =>
    matching ? matching.has(event.id) : event.importance >= LEAST_IMPORTANCE,
  )
}

/** Of what is selected: its title and the first thing that the record says of it. */
function useSelectionWords(): WallWords | null {
  const record = useRecord()
  const countryName = useCountryName()
  const event = useView('event')
  const place = useView('place')
  const id = event ?? place
  return useMemo(() => {
    if (id === null) return null
    const entry = record.entries.get(id)
    if (!entry) return { title: countryName(id), text: null, question: null, sources: [] }
    const [first] = entry.text
    return {
      title: entry.title,
      text: first?.text.en ?? null,
      question: null,
      sources: first?.sources ?? entry.sources,
    }
  }, [record, countryName, id])
}
