import { useCallback, useMemo } from 'react'
import type { CountryRow } from '../lenses/lens'
import { lensById } from '../lenses/registry'
import { Hero } from '../panels/hero'
import { Legend } from '../panels/legend'
import { useView, useViewStore } from '../url/use-view'
import { useHoverStore } from './hover-store'
import { usePlay } from './play-provider'
import { useRecord } from './record'

/** The date as headline; draws again at every step of the cursor. */
export function HeroPanel() {
  const { members, partners } = useRecord()
  const day = useView('date')
  const lens = lensById(useView('lens'))
  const { playing } = usePlay()
  return (
    <Hero
      day={day}
      isSilent={playing}
      sentence={members.length > 0 ? lens.sentence({ day, members, partners }) : null}
    />
  )
}

/** The legend with the countries; draws again when a country's state changes. */
export function LegendPanel() {
  const { members, partners } = useRecord()
  const views = useViewStore()
  const hovers = useHoverStore()
  const day = useView('date')
  const place = useView('place')
  const lens = lensById(useView('lens'))
  const countries = useSettled(lens.countries({ day, members, partners }))
  const choose = useCallback(
    (code: string) => views.patch({ place: code === views.get().place ? null : code, event: null }),
    [views],
  )
  const hover = useCallback((country: string | null) => hovers.set({ country }), [hovers])
  if (members.length === 0) return null
  return (
    <Legend
      rows={lens.legend}
      countries={countries}
      selected={place}
      onChoose={choose}
      onHover={hover}
    />
  )
}

/** The list of before while the new one says the same, so that nothing below draws again. */
function useSettled(countries: CountryRow[]): CountryRow[] {
  const signature = countries.map(({ code, swatch, words }) => code + swatch + words).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature stands for the list.
  return useMemo(() => countries, [signature])
}
