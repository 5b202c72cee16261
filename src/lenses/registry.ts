import type { LensId } from '../domain/view-state'
import type { Lens } from './lens'
import { membersLens } from './members/members-lens'

export interface LensListing {
  id: LensId
  name: string
  /** Every lens but the first is a chunk of its own, fetched when it is chosen. */
  load: () => Promise<Lens>
}

/** The lens that is there at once. */
export const FIRST_LENS = membersLens

/** All lenses in the order of the header. */
export const LENSES: readonly LensListing[] = [
  { id: 'members', name: 'Members', load: async () => membersLens },
  {
    id: 'partners',
    name: 'Partners',
    load: async () => (await import('./partners/partners-lens')).partnersLens,
  },
  {
    id: 'forums',
    name: 'Forums',
    load: async () => (await import('./forums/forums-lens')).forumsLens,
  },
  {
    id: 'summits',
    name: 'Summits',
    load: async () => (await import('./summits/summits-lens')).summitsLens,
  },
  {
    id: 'secretariat',
    name: 'Secretariat',
    load: async () => (await import('./secretariat/secretariat-lens')).secretariatLens,
  },
  {
    id: 'project',
    name: 'Project',
    load: async () => (await import('./project/project-lens')).projectLens,
  },
  {
    id: 'debates',
    name: 'Debates',
    load: async () => (await import('./debates/debates-lens')).debatesLens,
  },
]

/**
 * The lens with its code; the members where the id is not known.
 * @throws {Error} where its chunk cannot be had
 */
export async function loadLens(id: LensId): Promise<Lens> {
  const listing = LENSES.find((candidate) => candidate.id === id)
  return listing ? listing.load() : membersLens
}
