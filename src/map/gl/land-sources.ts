import type { MapGeometry } from '../geometry'

type Land = Pick<MapGeometry, 'region' | 'world' | 'labels'>
type LandSource = keyof Land

const LAND = ['region', 'world', 'labels'] as const
const NOWHERE: readonly LandSource[] = []
const known = new WeakMap<Land['region'], ReadonlyMap<number, readonly LandSource[]>>()

/**
 * Sources that hold something of a country, by its number: one that reaches over the region's edge
 * is in part in two. A state is set where it shows only; each source costs time in every step.
 */
export function sourcesOf(geometry: Land, id: number): readonly LandSource[] {
  const sources = known.get(geometry.region) ?? sourcesById(geometry)
  known.set(geometry.region, sources)
  return sources.get(id) ?? NOWHERE
}

function sourcesById(geometry: Land): ReadonlyMap<number, readonly LandSource[]> {
  const sources = new Map<number, LandSource[]>()
  for (const source of LAND) {
    for (const { id } of geometry[source].features) {
      sources.set(Number(id), [...(sources.get(Number(id)) ?? []), source])
    }
  }
  return sources
}
