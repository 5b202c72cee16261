import type { Day } from '../../domain/day'

/**
 * What stands on the lower line of a lane: single small marks, and groups where they would touch.
 * Worked out for a stretch of time at the smallest scale of a band, so the same stretch always
 * gives the same groups, wherever the window stands.
 */
export interface LowerMark {
  /** Range in the list of members: one for a single mark, more for a group. */
  from: number
  to: number
  /** Where it stands; for a group the middle of its members, held inside the stretch. */
  day: number
  /** Width of the drawn mark in pixels. */
  widthPx: number
}

export interface LowerLineInput {
  /** Days of the members, in order of time. */
  dayOf: (member: number) => Day
  /** Range of members that lie in the stretch. */
  from: number
  to: number
  /** The stretch of time. */
  startDay: number
  endDay: number
  pxPerDay: number
  dotWidthPx: number
  groupWidthPx: (count: number) => number
}

/** Between two marks of the lower line, in pixels. */
const APART_PX = 1.5

/** Joins marks that would touch into groups. Linear in the members. */
export function lowerMarks(input: LowerLineInput): LowerMark[] {
  const { dayOf, from, to, pxPerDay, dotWidthPx } = input
  const placed: LowerMark[] = []
  for (let member = from; member < to; member++) {
    let next: LowerMark = { from: member, to: member + 1, day: dayOf(member), widthPx: dotWidthPx }
    for (let last = placed.at(-1); last && touch(last, next, pxPerDay); last = placed.at(-1)) {
      placed.pop()
      next = group(last.from, next.to, input)
    }
    placed.push(next)
  }
  return placed
}

function touch(left: LowerMark, right: LowerMark, pxPerDay: number): boolean {
  const gapPx = (right.day - left.day) * pxPerDay - (left.widthPx + right.widthPx) / 2
  return gapPx < APART_PX
}

function group(from: number, to: number, input: LowerLineInput): LowerMark {
  const { dayOf, startDay, endDay, pxPerDay, groupWidthPx } = input
  const widthPx = groupWidthPx(to - from)
  const halfDays = (widthPx + APART_PX) / 2 / pxPerDay
  const middle = (dayOf(from) + dayOf(to - 1)) / 2
  // Inside its stretch, so that it cannot reach into that of its neighbours.
  const day = Math.min(Math.max(middle, startDay + halfDays), Math.max(endDay - halfDays, startDay))
  return { from, to, day, widthPx }
}

/** "+3", "+1.2k": how many stand together. */
export function groupText(count: number): string {
  if (count < 1000) return `+${count}`
  return count < 10_000 ? `+${Math.floor(count / 100) / 10}k` : `+${Math.floor(count / 1000)}k`
}
