import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode, Suspense } from 'react'
import type { LensId } from '../domain/view-state'
import { useView } from '../url/use-view'

/** What a lens shows beside the map while nothing is selected, each a chunk of its own. */
const PANELS: Partial<Record<LensId, LazyExoticComponent<ComponentType>>> = {
  project: lazy(async () => ({ default: (await import('./topic-panels')).ProjectPanel })),
  debates: lazy(async () => ({ default: (await import('./topic-panels')).DebatesPanel })),
}

const WIDE_PANELS: ReadonlySet<LensId> = new Set(['project', 'debates'])

/** Whether the details of a lens want more width, where the map keeps enough beside them. */
export function isWidePanel(lens: LensId): boolean {
  return WIDE_PANELS.has(lens)
}

/** The panel of the chosen lens, or the children where it has none. */
export function LensPanel({ children }: { children: ReactNode }) {
  const Panel = PANELS[useView('lens')]
  if (!Panel) return children
  return (
    <Suspense fallback={null}>
      <Panel />
    </Suspense>
  )
}
