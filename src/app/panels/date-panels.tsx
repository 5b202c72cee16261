import { useCallback, useMemo } from 'react'
import type { LegendRow, LensRow } from '../../lenses/lens'
import { withChosen } from '../../lenses/lens-choice'
import { Hero } from '../../panels/hero'
import { Legend } from '../../panels/legend'
import { useView, useViewStore } from '../../url/use-view'
import { useHoverStore } from '../state/hover-store'
import { lensInput, useLens } from '../state/lens'
import { useRecord } from '../state/record'
import { isTargetOf } from '../state/selection'
import { usePlay } from '../timeline/play-provider'

/** The date as headline; draws again at every step of the cursor. */
export function HeroPanel() {
  const { members } = useRecord()
  const day = useView('date')
  const use = useLens()
  const { playing } = usePlay()
  return (
    <Hero
      day={day}
      ground={use.lens.projection === 'globe' ? 'paper' : 'sea'}
      isSilent={playing}
      sentence={members.length > 0 ? use.lens.sentence(lensInput(use, day)) : null}
    />
  )
}

/** The legend with all that the lens shows; draws again when something in it changes. */
export function LegendPanel() {
  const { members } = useRecord()
  const views = useViewStore()
  const hovers = useHoverStore()
  const day = useView('date')
  const place = useView('place')
  const event = useView('event')
  const use = useLens()
  const { lens, show, missing } = use
  const input = lensInput(use, day)
  const rows = useSettled(lens.rows(input))
  const legend = useSettled(lens.legend(input))
  const isSelected = useCallback(
    ({ target }: LensRow) => isTargetOf(target, { place, event }),
    [place, event],
  )
  const choose = useCallback(
    ({ target, show }: LensRow) => {
      const none = { place: null, event: null }
      views.patch(
        isTargetOf(target, views.get()) ? none : { ...none, ...target, ...(show && { show }) },
      )
    },
    [views],
  )
  const hover = useCallback(
    (row: LensRow | null) => {
      const target: { place?: string; event?: string } = row?.target ?? {}
      hovers.set({
        country: target.place ?? null,
        eventId: target.event ?? null,
      })
    },
    [hovers],
  )
  const { controls } = lens
  const onShow = useCallback(
    (ids: readonly string[]) => views.patch({ show: withChosen(views.get().show, controls, ids) }),
    [views, controls],
  )
  const chosen = useMemo(() => controls?.chosen(show) ?? [], [controls, show])
  if (members.length === 0) return null
  return (
    <Legend
      {...{ legend, rows, controls, chosen, missing, isSelected, onShow }}
      rowsName={lens.rowsName}
      onChoose={choose}
      onHover={hover}
    />
  )
}

/** The list of before while the new one says the same, so that nothing below draws again. */
function useSettled<T extends LensRow | LegendRow>(list: readonly T[]): readonly T[] {
  const signature = list
    .map((row) => row.id + Object.values(row.swatch) + ('words' in row ? row.words : row.label))
    .join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature stands for the list.
  return useMemo(() => list, [signature])
}
