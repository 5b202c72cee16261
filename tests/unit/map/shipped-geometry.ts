import type { Topology } from 'topojson-specification'
import { type MapGeometry, mapGeometry } from '../../../src/map/geometry'
import { shippedJson } from '../../data/shipped'

export function shippedTopology(
  name: 'region-coarse' | 'region' | 'world' | 'city' | 'disputed',
): Topology {
  const file = name === 'city' ? 'jakarta' : name
  return shippedJson(`geo/${file}.topo.json`) as Topology
}

export function shippedGeometry(): MapGeometry {
  return mapGeometry(shippedTopology('region'), shippedTopology('world'))
}
