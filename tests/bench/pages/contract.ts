/** What every page of the comparison offers to the driver, and every library to its page. */

/** Milliseconds since 1970, or whatever a library counts in: only compared, never shown. */
export interface View {
  from: number
  to: number
}

export interface Point {
  xPx: number
  yPx: number
}

/** One library behind the same few doors. */
export interface Library {
  /** Parses the text, converts it and draws it, all that a host would do. */
  draw: (container: HTMLElement, text: string) => void
  /** Whether marks, and titles where the library draws them, are in the document or the canvas. */
  isShown: () => boolean
  /** What part of time is in view. */
  view: () => View
  /** Shows a window, at once. Days since 1970. */
  show: (fromDay: number, toDay: number) => void
  /** Calls back each time that the library has drawn. */
  onDrawn: (listener: () => void) => void
  /** Where a drag that pans may begin. */
  dragFrom: () => Point
  /** False where the wheel does not zoom. */
  wheelZooms: boolean
}

export interface Recording {
  /** Age of the oldest input that a frame showed, when the frame's work on the main thread ended. */
  inputToFrameMs: number[]
  /** Start of every frame. */
  frameTimesMs: number[]
  /** Largest move of the view, as a share of its length at the start. */
  movedShare: number
  /** Inputs that the page saw, which may be fewer than were sent. */
  inputs: number
}

export interface BenchPage {
  /** Fetches the data as text; nothing is parsed. */
  load: (address: string) => Promise<void>
  /** Draws. @returns milliseconds from text to events on the screen */
  start: () => Promise<number>
  /** Waits until frames come evenly again. */
  settle: () => Promise<void>
  show: (fromDay: number, toDay: number) => void
  view: () => View
  dragFrom: () => Point
  wheelZooms: boolean
  record: () => void
  /** Ends the recording when the last input has been drawn. */
  finish: () => Promise<Recording>
}

declare global {
  interface Window {
    bench: BenchPage
  }
}
