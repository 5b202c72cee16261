import { FILL_LOOKS, type FillLook } from '../../ui/looks'
import type { Palette } from '../../ui/palette'
import type { CountryState } from '../country-state'

/** Colours of a country on a date; the same rules as `state-colors` gives MapLibre. */
export interface CountryColors {
  fill: string
  /** Of a name that stands on it. */
  text: string
  isHatched: boolean
}

/** Colours of a country in its state; land of its own colour where the lens says nothing of it. */
export function countryColors(state: CountryState | undefined, palette: Palette): CountryColors {
  const look: FillLook | undefined = state && FILL_LOOKS[state.status]
  if (!state || !look) return { fill: palette.land, text: palette.ink, isHatched: false }
  const isHatched = look.hatched === true
  if (state.fresh > 0) {
    return { fill: fadingColor(state.fresh, palette), text: palette.onFresh, isHatched }
  }
  return { fill: palette[look.fill], text: palette[look.text], isHatched }
}

/** The highlight of something new: 1 on its first day, falling to 0 within a year. */
export function fadingColor(fresh: number, { freshFading, fresh: whole }: Palette): string {
  return mixed(freshFading, whole, fresh)
}

function mixed(from: string, to: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const low = Number.parseInt(from.slice(at, at + 2), 16)
    const high = Number.parseInt(to.slice(at, at + 2), 16)
    return Math.round(low + (high - low) * share)
  })
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
