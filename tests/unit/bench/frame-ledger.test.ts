import { describe, expect, it } from 'vitest'
import { FrameLedger } from '../../bench/pages/frame-ledger'

/** A frame with nothing drawn in its callbacks. */
function frame(ledger: FrameLedger, beginMs: number, endMs: number, inCallbacks?: () => void) {
  ledger.frameBegins(beginMs)
  ledger.callbackBegins()
  inCallbacks?.()
  ledger.callbackEnds()
  ledger.frameEnds(endMs)
}

describe('input to frame', () => {
  it('ends with the frame in whose callbacks it was drawn', () => {
    const ledger = new FrameLedger()
    ledger.input(100)
    frame(ledger, 110, 118, () => ledger.drawn())
    expect(ledger.agesMs).toEqual([18])
  })

  it('ends with the next frame where it was drawn between two', () => {
    const ledger = new FrameLedger()
    ledger.frameBegins(100)
    ledger.input(101)
    ledger.drawn()
    ledger.frameEnds(104)
    expect(ledger.agesMs).toEqual([])
    frame(ledger, 116, 120)
    expect(ledger.agesMs).toEqual([19])
  })

  it('goes on over frames that show nothing of it', () => {
    const ledger = new FrameLedger()
    ledger.input(100)
    frame(ledger, 110, 112)
    frame(ledger, 126, 130, () => ledger.drawn())
    expect(ledger.agesMs).toEqual([30])
  })

  it('counts from the oldest of several inputs', () => {
    const ledger = new FrameLedger()
    ledger.input(105)
    ledger.input(100)
    ledger.drawn()
    ledger.input(108)
    frame(ledger, 110, 115, () => ledger.drawn())
    expect(ledger.agesMs).toEqual([15])
  })

  it('is not counted for a drawing without input', () => {
    const ledger = new FrameLedger()
    frame(ledger, 110, 115, () => ledger.drawn())
    expect(ledger.agesMs).toEqual([])
  })

  it('ends at the next frame where the end of its own was not told', () => {
    const ledger = new FrameLedger()
    ledger.input(100)
    ledger.drawn()
    ledger.frameBegins(110)
    ledger.frameBegins(127)
    expect(ledger.agesMs).toEqual([27])
  })

  it('is behind until a frame has shown it', () => {
    const ledger = new FrameLedger()
    expect(ledger.isBehind).toBe(false)
    ledger.input(100)
    expect(ledger.isBehind).toBe(true)
    ledger.drawn()
    expect(ledger.isBehind).toBe(true)
    frame(ledger, 110, 112)
    expect(ledger.isBehind).toBe(false)
  })
})
