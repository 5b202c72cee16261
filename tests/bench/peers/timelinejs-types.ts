/** The part of TimelineJS that the page uses; the package has no types of its own. */
export interface TimelineJsDate {
  year: number
  month: number
  day: number
}

export interface TimelineJsEvent {
  unique_id: string
  group: string
  start_date: TimelineJsDate
  end_date?: TimelineJsDate
  text: { headline: string; text: string }
}

export interface TimelineJs {
  setZoom: (level: number) => void
  updateDisplay: () => void
  goToId: (id: string) => void
}

declare global {
  interface Window {
    TL: {
      Timeline: new (
        container: HTMLElement,
        data: { events: TimelineJsEvent[] },
        options: Record<string, unknown>,
      ) => TimelineJs
    }
  }
}
