/** CSS colour of a timeline lane, from the palette's custom properties. */
export function laneColor(lane: string): string {
  return `var(--lane-${lane})`
}
