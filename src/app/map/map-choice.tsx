import { useView, useViewStore } from '../../url/use-view'
import styles from './map-choice.module.css'

/** What draws the map, for a viewer who would rather choose. */
export function MapChoice() {
  const views = useViewStore()
  const isSimple = useView('renderer') === 'svg'
  return (
    <>
      <h3>How the map is drawn</h3>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={isSimple}
          onChange={() => views.patch({ renderer: isSimple ? 'auto' : 'svg' })}
        />
        <span>
          Simple map. For a slow device, or where the map stutters: the same map and the same
          lenses, drawn without the graphics card.
        </span>
      </label>
      <p>Printing the page gives the view on one sheet.</p>
    </>
  )
}
