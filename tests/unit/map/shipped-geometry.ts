import type { Topology } from 'topojson-specification'
import { type MapGeometry, mapGeometry } from '../../../src/map/geometry'
import { shippedJson } from '../../data/shipped'

export function shippedTopology(name: 'region' | 'world'): Topology {
  return shippedJson(`geo/${name}.topo.json`) as Topology
}

export function shippedGeometry(): MapGeometry {
  return mapGeometry(shippedTopology('region'), shippedTopology('world'))
}
