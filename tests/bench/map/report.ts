import { bullets, table, verdictsTable } from '../timeline/report'
import type { Verdict } from '../timeline/verdicts'
import { type MapMeasures, workOfChange } from './measures'

export interface MapReport {
  conditions: string[]
  measures: MapMeasures
  verdicts: Verdict[]
  /** What went wrong, in words. */
  notes: string[]
}

/** The whole report in Markdown. */
export function mapReportMarkdown({ conditions, measures, verdicts, notes }: MapReport): string {
  return [
    '# The map',
    bullets(conditions),
    ...sentences(measures),
    '## Verdicts',
    table(...verdictsTable(verdicts)),
    ...(notes.length > 0 ? ['## What did not finish', bullets(notes)] : []),
  ]
    .join('\n\n')
    .concat('\n')
}

function sentences({ ourFirstFrameMs, bareFirstFrameMs, scrub, bytes, lenses }: MapMeasures) {
  const parts: string[] = []
  if (ourFirstFrameMs !== null && bareFirstFrameMs !== null) {
    const share = (ourFirstFrameMs / bareFirstFrameMs).toFixed(2)
    parts.push(
      `First map frame: ours ${ms(ourFirstFrameMs)}, bare ${ms(bareFirstFrameMs)}, ${share} times.`,
    )
  }
  if (scrub) {
    const { state, changedFrame, plainFrame } = scrub
    parts.push(
      `A change of the date on the map, median of ${scrub.changes}, the main thread's own time: ${ms(state.ownMs)} until its last feature state, ` +
        `frame ${ms(changedFrame.ownMs)}, a frame without a change ${ms(plainFrame.ownMs)}; together ${ms(workOfChange(scrub).ownMs)}. ` +
        `By the clock, waiting for a core in it: ${ms(state.clockMs)}, ${ms(changedFrame.clockMs)}, ${ms(plainFrame.clockMs)}; together ${ms(workOfChange(scrub).clockMs)}. ` +
        `Sources sent again: ${scrub.dataSent.join(', ') || 'none'}.`,
    )
  }
  if (bytes) parts.push(`Geometry before the first frame: ${bytes.files.join(', ')}.`)
  if (lenses) {
    const { changes, seconds, before, after } = lenses
    parts.push(
      `${changes} lens changes in ${seconds.toFixed(1)} s: heap ${before.heapMb.toFixed(1)} to ${after.heapMb.toFixed(1)} MB, listeners ${before.listeners} to ${after.listeners}.`,
    )
  }
  return parts
}

const ms = (value: number) => `${value.toFixed(value < 100 ? 2 : 0)} ms`
