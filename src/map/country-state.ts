import type { CountryStatus } from '../ui/looks'

/** What the map draws for one country on one date. Small, flat and comparable: it becomes feature state. */
export interface CountryState {
  status: CountryStatus
  /** 1 on the day of joining, falling to 0 within a year: how strong the highlight is. */
  fresh: number
  /** Does not match what the viewer searches for. */
  dim?: boolean | undefined
}

export function sameCountryState(a: CountryState | undefined, b: CountryState | undefined) {
  return a?.status === b?.status && a?.fresh === b?.fresh && !a?.dim === !b?.dim
}
