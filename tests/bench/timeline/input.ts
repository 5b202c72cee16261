import type { CDPSession } from '@playwright/test'
import type { Point } from '../pages/contract'
import { FRAME_MS } from './measures'

/**
 * A little faster than the frames come. In step with them all inputs of a run would wait equally long
 * for their frame, by chance not at all or a whole one, and so would the median.
 */
const STEP_MS = FRAME_MS * 0.96

/** Sends real input at an even pace and does not wait for the page, as a hand does not. */
export class Hand {
  #session: CDPSession
  #pending: Promise<unknown>[] = []

  constructor(session: CDPSession) {
    this.#session = session
  }

  /** Lets each step send its input, sixty-two a second. @returns when the page has taken all of it */
  async steps(count: number, step: (index: number) => void): Promise<void> {
    const startMs = performance.now()
    for (let index = 0; index < count; index++) {
      step(index)
      const waitMs = startMs + (index + 1) * STEP_MS - performance.now()
      if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs))
    }
    await this.taken()
  }

  async taken(): Promise<void> {
    await Promise.all(this.#pending.splice(0))
  }

  press(at: Point) {
    this.#send({ type: 'mouseMoved', ...at, buttons: 0 })
    this.#send({ type: 'mousePressed', ...at, buttons: 1 })
  }

  drag(to: Point) {
    this.#send({ type: 'mouseMoved', ...to, buttons: 1 })
  }

  release(at: Point) {
    this.#send({ type: 'mouseReleased', ...at, buttons: 0 })
  }

  wheel(at: Point, deltaY: number) {
    this.#send({ type: 'mouseWheel', ...at, buttons: 0, deltaX: 0, deltaY })
  }

  /** Turns the wheel by so many pixels in all, a step each frame. @returns when that is done */
  async turnWheel(at: Point, deltaPx: number, stepPx: number): Promise<void> {
    await this.#session.send('Input.synthesizeScrollGesture', {
      x: at.xPx,
      y: at.yPx,
      // A page that is scrolled downwards moves upwards.
      yDistance: -deltaPx,
      speed: (stepPx * 1000) / FRAME_MS,
      gestureSourceType: 'mouse',
      preventFling: true,
    })
  }

  #send(input: Point & { type: MouseInput; buttons: number; deltaX?: number; deltaY?: number }) {
    const { xPx, yPx, type, ...rest } = input
    const withButton = type === 'mousePressed' || type === 'mouseReleased' || rest.buttons > 0
    const sent = this.#session.send('Input.dispatchMouseEvent', {
      ...rest,
      type,
      x: xPx,
      y: yPx,
      button: withButton ? 'left' : 'none',
      clickCount: withButton ? 1 : 0,
    })
    // Told when the page has taken it; a page that hangs is ended by the time limit.
    this.#pending.push(sent.catch(() => undefined))
  }
}

type MouseInput = 'mouseMoved' | 'mousePressed' | 'mouseReleased' | 'mouseWheel'

/** There and back again between 0 and 1: 0, then 1 after a quarter, -1 after three quarters. */
export function triangle(share: number): number {
  const phase = (share + 0.25) % 1
  return phase < 0.5 ? 4 * phase - 1 : 3 - 4 * phase
}
