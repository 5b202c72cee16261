import type { GeoContext } from 'd3-geo'

/** Points nearer than this to the last one are not drawn: nobody can see them. */
const LEAST_STEP_PX = 0.7

interface PathSink extends GeoContext {
  /** The path data since the last call; empty where nothing was drawn. */
  take: () => string
}

/** Collects what d3 draws as path data with one decimal, without points that nobody can see. */
export function createPathSink(): PathSink {
  let data: string[] = []
  let x = 0
  let y = 0
  const at = (toX: number, toY: number) => {
    x = toX
    y = toY
    return `${Math.round(toX * 10) / 10},${Math.round(toY * 10) / 10}`
  }
  return {
    beginPath: () => undefined,
    moveTo: (toX, toY) => void data.push('M', at(toX, toY)),
    lineTo: (toX, toY) => {
      if (Math.abs(toX - x) + Math.abs(toY - y) >= LEAST_STEP_PX) data.push('L', at(toX, toY))
    },
    closePath: () => void data.push('Z'),
    // Points are drawn as circles of their own.
    arc: () => undefined,
    take: () => {
      const path = data.join('')
      data = []
      return path
    },
  }
}
