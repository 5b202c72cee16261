import { describe, expect, it } from 'vitest'
import { TimeLimit, withinLimit } from '../../bench/timeline/time-limit'

describe('a time limit', () => {
  it('hands on what is done in time', async () => {
    await expect(withinLimit('work', 1000, Promise.resolve(7))).resolves.toBe(7)
  })

  it('hands on a failure', async () => {
    await expect(withinLimit('work', 1000, Promise.reject(new Error('no')))).rejects.toThrow('no')
  })

  it('ends the waiting for what hangs, and says what', async () => {
    const hung = withinLimit('drawing', 20, new Promise(() => undefined))
    await expect(hung).rejects.toThrow(TimeLimit)
    await expect(hung).rejects.toThrow('drawing took over 0.02 s')
  })
})
