import type { LensId } from '../../domain/view-state'

const WIDE_PANELS: ReadonlySet<LensId> = new Set(['project', 'debates'])

/** Whether the details of a lens want more width, where the map keeps enough beside them. */
export function isWidePanel(lens: LensId): boolean {
  return WIDE_PANELS.has(lens)
}
