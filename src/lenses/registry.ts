import type { LensId } from '../domain/view-state'
import type { Lens } from './lens'
import { membersLens } from './members/members-lens'

/** All lenses in the order of the header. */
export const LENSES: readonly Lens[] = [membersLens]

export function lensById(id: LensId): Lens {
  return LENSES.find((lens) => lens.id === id) ?? membersLens
}
