import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Topology } from 'topojson-specification'
import { geometryQuery } from '../../data/queries'
import { cityGeometry, disputedGeometry, mapGeometry } from '../../map/geometry'
import { useRecord } from '../state/record'

/** What the map can begin without; each is null until it is there, and where it cannot be had. */

/** The region in finer detail, fetched when the map is near enough to show it. */
export function useFineLand(isNear: boolean, world: Topology) {
  const data = useGeometry('region', isNear)
  return useMemo(() => (data ? mapGeometry(data, world) : null), [data, world])
}

/** Lines of claims. */
export function useDisputed(isNeeded: boolean) {
  const data = useGeometry('disputed', isNeeded)
  return useMemo(() => (data ? disputedGeometry(data) : null), [data])
}

/** The city's land. */
export function useCity(isNeeded: boolean) {
  const data = useGeometry('city', isNeeded)
  return useMemo(() => (data && isNeeded ? cityGeometry(data) : null), [data, isNeeded])
}

function useGeometry(name: Parameters<typeof geometryQuery>[1], isNeeded: boolean) {
  const { atlas } = useRecord()
  const { data } = useQuery({
    ...geometryQuery(atlas ?? undefined, name),
    enabled: atlas !== null && isNeeded,
  })
  return data
}
