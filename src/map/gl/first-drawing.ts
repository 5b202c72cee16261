import type { Map as MapLibreMap } from 'maplibre-gl'

const DRAWING = ['clear', 'drawArrays', 'drawElements'] as const
const ignore = () => undefined

/**
 * Until all has come the map would be drawn some thirty times, and nobody sees it. The frames do
 * everything but the drawing: programs are made and geometry is handed over while the worker still
 * cuts the rest, where the first picture would have to wait for all of it.
 */
export function drawOnceAllIsThere(map: Pick<MapLibreMap, 'loaded' | 'painter'>) {
  const { painter } = map
  const { gl } = painter.context
  const draw = painter.render.bind(painter)
  painter.render = (...frame) => {
    if (map.loaded()) {
      painter.render = draw
      draw(...frame)
    } else withoutDrawing(gl, () => draw(...frame))
  }
}

/** The surface's own calls stand behind those that are put before them for a while. */
function withoutDrawing(gl: WebGL2RenderingContext, act: () => void) {
  for (const call of DRAWING) Reflect.set(gl, call, ignore)
  try {
    act()
  } finally {
    for (const call of DRAWING) Reflect.deleteProperty(gl, call)
  }
}
