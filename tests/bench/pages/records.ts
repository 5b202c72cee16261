import type { BenchEvent } from '../timeline/generate'

export const MS_PER_DAY = 86_400_000

export function readEvents(text: string): BenchEvent[] {
  return JSON.parse(text) as BenchEvent[]
}
