import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'

/**
 * The same countries at the same place and size, drawn by the library alone as its documentation
 * shows: no page around them, no names, no dates. What this takes is the least that ours can take.
 */
setWorkerUrl(workerUrl)

const container = document.getElementById('map')
if (!container) throw new Error('the page has no element "map"')
document.body.style.margin = '0'
container.style.cssText = 'width: 1280px; height: 413px'

async function countries(name: string) {
  const response = await fetch(new URL(`../../../data/geo/${name}.topo.json`, location.href))
  const topology = (await response.json()) as Topology
  const object = topology.objects.countries
  if (!object) throw new Error(`${name} has no countries`)
  return feature(topology, object)
}

const [world, region] = await Promise.all([countries('world'), countries('region-coarse')])
const fill = (id: string, color: string) =>
  ({ id, type: 'fill', source: id, paint: { 'fill-color': color } }) as const
const map = new MapLibreMap({
  container,
  attributionControl: false,
  bounds: [92.2, -11.4, 141.2, 28.4],
  fitBoundsOptions: { padding: { top: 20, right: 420, bottom: 20, left: 280 } },
  style: {
    version: 8,
    sources: {
      world: { type: 'geojson', data: world },
      region: { type: 'geojson', data: region },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#DCE6EA' } },
      fill('world', '#F1EEE6'),
      fill('region', '#24427F'),
      { id: 'borders', type: 'line', source: 'region', paint: { 'line-color': '#FFFFFF' } },
    ],
  },
})
map.once('load', () => {
  map.once('idle', () => {
    container.dataset.ready = ''
  })
})
