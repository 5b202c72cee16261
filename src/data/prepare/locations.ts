import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { geoContains } from 'd3-geo'
import type { Feature, Geometry } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { isNearBox } from '../../domain/bounds'
import type { Position } from '../../domain/records'
import type { Problem } from '../problems'
import { boxOf } from './bounds'
import type { LoadedFiles } from './load-record'

interface Located {
  file: string
  record: string
  field: string
  country: string
  point: Position
}

type Country = Feature<Geometry, { a3: string }>

/**
 * Points that lie in another country than the one they name. A point at sea or beside a simplified
 * coast lies in no country and is let pass: only a contradiction is a fault.
 */
export function locationProblems(folder: string, files: LoadedFiles): Problem[] {
  const countries = [...readCountries(folder, 'region'), ...readCountries(folder, 'world')].map(
    (shape) => ({ shape, box: boxOf(shape) }),
  )
  return locatedRecords(files).flatMap(({ file, record, field, country, point }) => {
    // The box first: the exact test walks every vertex of a country.
    const found = countries.filter(
      ({ shape, box }) => isNearBox(point, box) && geoContains(shape, [point[0], point[1]]),
    )
    const codes = found.map(({ shape }) => shape.properties.a3)
    if (codes.length === 0 || codes.includes(country)) return []
    const detail = `[${point.join(', ')}] lies in ${codes.join(' or ')}, not in ${country}`
    return [{ code: 'place-elsewhere', file, record, field, detail }]
  })
}

function readCountries(folder: string, name: string): Country[] {
  try {
    const text = readFileSync(join(folder, `geo/${name}.topo.json`), 'utf8')
    const topology = JSON.parse(text) as Topology
    const object = topology.objects.countries as GeometryCollection<{ a3: string }>
    return feature(topology, object).features
  } catch {
    // The manifest's own check says that the file is missing or broken.
    return []
  }
}

function locatedRecords(files: LoadedFiles): Located[] {
  const events = (files.events?.events ?? []).flatMap(({ id: record, place }) =>
    place ? [{ file: 'events.json', record, field: 'place.point', ...place }] : [],
  )
  const places = (files.places?.places ?? []).map(({ id: record, country, point }) => ({
    file: 'places.json',
    record,
    field: 'point',
    country,
    point,
  }))
  const summits = (files.summits?.summits ?? []).map(({ id: record, place }) => ({
    file: 'summits.json',
    record,
    field: 'place.point',
    ...place,
  }))
  const capitals = (files.members?.members ?? []).map(({ id: record, capital }) => ({
    file: 'members.json',
    record,
    field: 'capital.point',
    country: record,
    point: capital.point,
  }))
  return [...events, ...places, ...summits, ...capitals]
}
