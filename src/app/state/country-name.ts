import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { loadGeometry } from '../../data/load'
import { geometryQuery } from '../../data/queries'
import { type LoadedRecord, useRecord } from './record'

type GeometryFile = Awaited<ReturnType<typeof loadGeometry>>

/** Where the atlas has a name of its own, or no land to name. */
const EXTRA_NAMES: Record<string, string> = { HKG: 'Hong Kong, China' }

/** Name of a state in English: as the record has it, or else as the atlas of the map does. */
export function useCountryName(): (code: string) => string {
  const record = useRecord()
  const { data: region } = useQuery(geometryQuery(record.atlas ?? undefined, 'region-coarse'))
  const { data: world } = useQuery(geometryQuery(record.atlas ?? undefined, 'world'))
  return useCallback((code) => countryName(record, [region, world], code), [record, region, world])
}

/** The code itself where neither record nor geometry has a name. */
export function countryName(
  { members, observers, partners }: Pick<LoadedRecord, 'members' | 'observers' | 'partners'>,
  geometries: readonly (GeometryFile | undefined)[],
  code: string,
): string {
  const known = [...members, ...observers, ...partners].find(({ id }) => id === code)
  if (known) return known.name.en
  const names = geometries.map((geometry) => nameIn(geometry, code))
  return EXTRA_NAMES[code] ?? names.find((name) => name !== null) ?? code
}

function nameIn(topology: GeometryFile | undefined, code: string): string | null {
  const { countries } = topology?.objects ?? {}
  if (countries?.type !== 'GeometryCollection') return null
  const properties = countries.geometries.map((geometry) => geometry.properties)
  const found = properties.find((property) => property && 'a3' in property && property.a3 === code)
  return found && 'name' in found ? String(found.name) : null
}
