import { type Verdict, verdict } from '../timeline/verdicts'
import { type Held, type MapMeasures, workOfChange } from './measures'

const FIRST_FRAME_FACTOR = 1.15
const CHANGE_MS = 2
const GEOMETRY_KB = 120
const HEAP_FACTOR = 1.1
/** Lens changes, and the seconds in which they have to be through. */
export const LENS_CHANGES = 200
const LENS_SECONDS = 20

/** Holds the map against a bare one of the same run, and against fixed limits. */
export function judgeMap({
  ourFirstFrameMs,
  bareFirstFrameMs,
  scrub,
  bytes,
  lenses,
}: MapMeasures): Verdict[] {
  const fixed = (limit: number) => ({ limit, basis: 'a fixed limit' })
  const bare = {
    limit: bareFirstFrameMs === null ? null : bareFirstFrameMs * FIRST_FRAME_FACTOR,
    basis: `${FIRST_FRAME_FACTOR} × a bare map`,
  }
  return [
    verdict('first map frame', 'ms', ourFirstFrameMs, bare),
    verdict('scrub: sources sent again', '', scrub?.dataSent.length ?? null, fixed(0)),
    verdict('scrub: layers made again', '', scrub?.layersChanged ?? null, fixed(0)),
    verdict(
      'one date: main thread',
      'ms',
      scrub ? workOfChange(scrub).ownMs : null,
      fixed(CHANGE_MS),
    ),
    verdict(
      'geometry before the first frame',
      'kB',
      bytes ? bytes.beforeFirstFrame / 1000 : null,
      fixed(GEOMETRY_KB),
    ),
    verdict('finer land while the region shows', '', asked(bytes?.fineForRegion), fixed(0)),
    verdict('finer land when near', '', asked(bytes?.fineForNear), fixed(1), false),
    verdict(`${LENS_CHANGES} lens changes`, 's', lenses?.seconds ?? null, fixed(LENS_SECONDS)),
    ...(['heapMb', 'listeners', 'layers', 'sources'] as const).map((part) =>
      held(part, lenses?.before, lenses?.after),
    ),
  ]
}

const asked = (was: boolean | undefined) => (was === undefined ? null : Number(was))

const HELD_NAMES: Record<keyof Held, readonly [name: string, unit: string, factor: number]> = {
  heapMb: ['heap', 'MB', HEAP_FACTOR],
  listeners: ['listeners', '', HEAP_FACTOR],
  layers: ['layers', '', 1],
  sources: ['sources', '', 1],
}

function held(part: keyof Held, before: Held | undefined, after: Held | undefined): Verdict {
  const [name, unit, factor] = HELD_NAMES[part]
  const limit = before ? before[part] * factor : null
  const basis = factor === 1 ? 'as before' : `${factor} × before`
  return verdict(`after the lenses: ${name}`, unit, after?.[part] ?? null, { limit, basis })
}
