import type { FeatureCollection } from 'geojson'
import mapshaper from 'mapshaper'
import type { Objects, Topology } from 'topojson-specification'

/**
 * Runs mapshaper on one layer held in memory.
 * @param layer features in degrees
 * @param commands what stands between input and output, such as `-simplify 40%`
 * @param objectName name of the one object of the result
 * @returns a topology in degrees, not quantized: `finishTopology` chooses the grid
 */
export async function runMapshaper(
  layer: FeatureCollection,
  commands: string,
  objectName: string,
): Promise<Topology<Objects>> {
  const output = await mapshaper.applyCommands(
    `-i ${objectName}.geojson ${commands} -o result.json format=topojson no-quantization`,
    { [`${objectName}.geojson`]: JSON.stringify(layer) },
  )
  const result = output['result.json']
  if (result === undefined) throw new Error(`mapshaper wrote nothing for "${objectName}"`)
  return JSON.parse(result.toString()) as Topology<Objects>
}
