import 'maplibre-gl/dist/maplibre-gl.css'
import type { FeatureCollection } from 'geojson'
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'

/**
 * The same countries at the same place and size, drawn by the library alone as its documentation
 * shows: land, the members in their colour, borders, and a name on each. No page around them, no
 * dates, no graticule, no points. What this takes is the least that ours can take.
 */
setWorkerUrl(workerUrl)

const container = document.getElementById('map')
if (!container) throw new Error('the page has no element "map"')
document.body.style.margin = '0'
container.style.cssText = 'width: 1280px; height: 413px'

/** Numeric ISO 3166-1 codes of the eleven members. */
const MEMBERS = [96, 104, 116, 360, 418, 458, 608, 626, 702, 704, 764]

async function topologyOf(name: string) {
  const response = await fetch(new URL(`../../../data/geo/${name}.topo.json`, location.href))
  return (await response.json()) as Topology
}

function featuresOf(topology: Topology, name: string): FeatureCollection {
  const object = topology.objects[name]
  if (!object) throw new Error(`the geometry has no ${name}`)
  const features = feature(topology, object)
  return features.type === 'FeatureCollection'
    ? features
    : { type: 'FeatureCollection', features: [features] }
}

const [world, region] = await Promise.all([topologyOf('world'), topologyOf('region-coarse')])
const countries = featuresOf(region, 'countries')
const nameOf = new Map(countries.features.map(({ id, properties }) => [id, properties?.name]))
const labels = featuresOf(region, 'labels')
for (const label of labels.features) label.properties = { name: nameOf.get(label.id) }

const map = new MapLibreMap({
  container,
  attributionControl: false,
  bounds: [92.2, -11.4, 141.2, 28.4],
  fitBoundsOptions: { padding: { top: 20, right: 420, bottom: 20, left: 280 } },
  style: {
    version: 8,
    sources: {
      world: { type: 'geojson', data: featuresOf(world, 'countries') },
      region: { type: 'geojson', data: countries },
      labels: { type: 'geojson', data: labels },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#DCE6EA' } },
      { id: 'world', type: 'fill', source: 'world', paint: { 'fill-color': '#F1EEE6' } },
      {
        id: 'region',
        type: 'fill',
        source: 'region',
        paint: { 'fill-color': ['match', ['id'], MEMBERS, '#24427F', '#F1EEE6'] },
      },
      { id: 'borders', type: 'line', source: 'region', paint: { 'line-color': '#FFFFFF' } },
      {
        id: 'names',
        type: 'symbol',
        source: 'labels',
        layout: {
          'text-field': ['get', 'name'],
          'text-font': ['Arial'],
          'text-size': 12,
          'text-max-width': 7,
        },
        paint: { 'text-color': '#FFFFFF', 'text-halo-color': '#24427F', 'text-halo-width': 1.6 },
      },
    ],
  },
})
// The frame with everything in it, names too: they fade in only later on.
map.once('load', () => {
  container.dataset.ready = ''
})
