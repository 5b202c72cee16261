/**
 * Keeps account of inputs until a frame shows them. What is drawn within a frame's callbacks is
 * shown by that frame, what is drawn between two frames by the next; an input that has not led to
 * a drawing keeps waiting, however many frames go by.
 */
export class FrameLedger {
  /** How old the oldest input was that a frame showed, when the frame's work ended. */
  readonly agesMs: number[] = []
  #inCallbacks = false
  /** Time of the oldest input: not drawn; drawn for the next frame; in the frame being made. */
  #waiting: number | null = null
  #drawnBetween: number | null = null
  #painting: number | null = null

  get isBehind(): boolean {
    return this.#waiting !== null || this.#drawnBetween !== null || this.#painting !== null
  }

  input(timeMs: number) {
    this.#waiting = oldest(this.#waiting, timeMs)
  }

  /** The library has drawn: all inputs so far are in the picture. */
  drawn() {
    if (this.#waiting === null) return
    if (this.#inCallbacks) this.#painting = oldest(this.#painting, this.#waiting)
    else this.#drawnBetween = oldest(this.#drawnBetween, this.#waiting)
    this.#waiting = null
  }

  frameBegins(nowMs: number) {
    // Where the end of the frame before has not been told, it lies behind by now.
    this.frameEnds(nowMs)
    this.#painting = this.#drawnBetween
    this.#drawnBetween = null
  }

  callbackBegins() {
    this.#inCallbacks = true
  }

  callbackEnds() {
    this.#inCallbacks = false
  }

  /** Style, layout and paint of the frame are done. */
  frameEnds(nowMs: number) {
    if (this.#painting !== null) this.agesMs.push(nowMs - this.#painting)
    this.#painting = null
  }
}

function oldest(a: number | null, b: number): number {
  return a === null ? b : Math.min(a, b)
}
