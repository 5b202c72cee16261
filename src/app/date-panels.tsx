import { lensById } from '../lenses/registry'
import { Hero } from '../panels/hero'
import { Legend } from '../panels/legend'
import { useView, useViewStore } from '../url/use-view'
import { useHoverStore } from './hover-store'
import { useRecord } from './record'

/** The date as headline; draws again at every step of the cursor. */
export function HeroPanel() {
  const { members, partners } = useRecord()
  const day = useView('date')
  const lens = lensById(useView('lens'))
  return (
    <Hero
      day={day}
      sentence={members.length > 0 ? lens.sentence({ day, members, partners }) : null}
    />
  )
}

/** The legend with the countries; draws again at every step of the cursor. */
export function LegendPanel() {
  const { members, partners } = useRecord()
  const views = useViewStore()
  const hovers = useHoverStore()
  const day = useView('date')
  const place = useView('place')
  const lens = lensById(useView('lens'))
  if (members.length === 0) return null
  return (
    <Legend
      rows={lens.legend}
      countries={lens.countries({ day, members, partners })}
      selected={place}
      onChoose={(code) => views.patch({ place: code === place ? null : code, event: null })}
      onHover={(country) => hovers.set({ country })}
    />
  )
}
