import { ArrowLeft } from 'lucide-react'
import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode, Suspense } from 'react'
import type { LensId } from '../../domain/view-state'
import { Button } from '../../ui/button'
import { useView, useViewStore } from '../../url/use-view'
import styles from './details-panel.module.css'

// In the chunk of the cards, of which they are made: a second one with the same parts would tear the
// first chunk into pieces that compress worse.
const TopicPanel = lazy(async () => ({ default: (await import('./details-card')).DetailsCard }))

/** What a lens shows beside the map while nothing is selected. */
const PANELS: Partial<Record<LensId, LazyExoticComponent<ComponentType>>> = {
  secretariat: lazy(async () => ({ default: (await import('./structure-panel')).StructurePanel })),
  project: TopicPanel,
  debates: TopicPanel,
}

/** What the way back from a card to the panel is called. */
const BACK: Partial<Record<LensId, string>> = {
  secretariat: 'All bodies',
  project: 'The project',
  debates: 'All debates',
}

/** From a card back to the lens's panel; from what belongs to a debate, to that debate. */
export function LensBack() {
  const views = useViewStore()
  const lens = useView('lens')
  const [shown] = useView('show')
  const event = useView('event')
  const isPart = lens === 'debates' && shown !== undefined && shown !== event
  const words = isPart ? 'The debate' : BACK[lens]
  if (!words) return null
  const all = lens === 'debates' && !isPart && { show: [] }
  return (
    <Button
      look="quiet"
      className={styles.back}
      onClick={() => views.patch({ event: null, place: null, ...all })}
    >
      <ArrowLeft size={16} aria-hidden /> {words}
    </Button>
  )
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
