import type { Map as MapLibreMap, StyleLayer } from 'maplibre-gl'
import { whenAtRest } from '../../ui/when-idle'

type Programs = MapLibreMap['painter']['programCache']
type Variant = Parameters<Programs['getProgram']>[0]
type Inputs = NonNullable<Variant['programConfiguration']>
/** What a program of a layer takes follows from the layer's paint. */
type InputsOf = new (
  layer: StyleLayer,
  zoom: number,
  takes: (property: string) => boolean,
) => Inputs

type Property = Parameters<MapLibreMap['getPaintProperty']>[1]
type LayersOf = Pick<MapLibreMap, 'getLayer' | 'getLayersOrder' | 'getPaintProperty'>

/**
 * Makes the programs of all lines, names and points, one at a time, while the map and the browser
 * rest. MapLibre makes one when what it draws first comes into view, and holds up that frame: of a
 * scrub that leads from Jakarta out to the region, or of the first sight of a lens.
 * @returns takes it back
 */
export function makeProgramsAhead(
  map: LayersOf & Pick<MapLibreMap, 'once' | 'painter'>,
): () => void {
  const programs = map.painter.programCache
  const getProgram = programs.getProgram.bind(programs)
  let stop: (() => void) | null = null
  const makeEach = ([variant, ...later]: readonly Variant[]) => {
    if (!variant) return
    stop = whenAtRest(() => {
      getProgram(variant)
      makeEach(later)
    })
  }
  // How MapLibre describes a program can be had with the first that it makes for a layer itself.
  programs.getProgram = (first) => {
    if (first.programConfiguration) {
      programs.getProgram = getProgram
      map.once('idle', () => makeEach(variantsLike(first, map)))
    }
    return getProgram(first)
  }
  return () => stop?.()
}

function variantsLike(first: Variant, map: LayersOf): Variant[] {
  const Inputs = first.programConfiguration?.constructor as InputsOf
  const wanted = map.getLayersOrder().flatMap((id) => {
    const layer = map.getLayer(id)
    return layer ? programsOf(layer, map).map((program) => ({ layer, ...program })) : []
  })
  const byInputs = new Map<string, Variant>()
  for (const { layer, name, of = '' } of wanted) {
    const inputs = new Inputs(layer, 0, (property) => property.startsWith(of))
    byInputs.set(name + inputs.cacheKey, { ...first, name, programConfiguration: inputs })
  }
  return [...byInputs.values()]
}

/** A program by MapLibre's name for it, and the properties that it takes by how they begin. */
interface Program {
  name: string
  of?: string
}

/** What a layer needs to be seen. Land is seen wherever a map begins: its programs are made by then. */
function programsOf({ id, type }: StyleLayer, map: LayersOf): Program[] {
  const paint = (property: Property) => map.getPaintProperty(id, property)
  if (type === 'line') return [{ name: paint('line-dasharray') ? 'lineSDF' : 'line' }]
  if (type === 'circle') return [{ name: 'circle' }]
  if (type !== 'symbol') return []
  const parts = []
  if (paint('text-color')) parts.push({ name: 'symbolSDF', of: 'text' })
  if (paint('icon-opacity')) parts.push({ name: 'symbolIcon', of: 'icon' })
  return parts
}
