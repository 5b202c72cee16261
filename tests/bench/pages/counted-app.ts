import { FRAME_MARKS } from '../map/frame-marks'

/**
 * The application itself, with counters put into the map library before it starts: how often it is
 * given data or layers. Its frames carry marks, so that a trace tells which of them changed.
 */
export interface MapCounts {
  /** Sources that were given data, in order. */
  dataSent: string[]
  layersChanged: number
  layers: number
  sources: number
}

declare global {
  interface Window {
    mapCounter: {
      counts: () => MapCounts
      reset: () => void
      /** Draws so many frames in which nothing changed, at a pace. */
      drawPlain: (frames: number, everyMs: number) => Promise<void>
    }
  }
}

// The data lie beside the application's own page, which this one stands for.
history.replaceState(null, '', `/${location.search}`)

// No top-level await: chunks that need this one would wait for each other.
void start()

async function start() {
  const { GeoJSONSource, Map: MapLibreMap } = await import('maplibre-gl')

  type AnyMap = InstanceType<typeof MapLibreMap>
  let map: AnyMap | null = null
  let dataSent: string[] = []
  let layersChanged = 0
  let states = 0
  let isChanged = false

  const source = GeoJSONSource.prototype
  const { setData } = source
  source.setData = function (...args) {
    dataSent.push(this.id)
    return setData.apply(this, args)
  }
  const proto = MapLibreMap.prototype
  for (const name of ['addLayer', 'removeLayer', 'moveLayer', 'setStyle'] as const) {
    const original = proto[name] as (...args: unknown[]) => unknown
    Object.assign(proto, {
      [name](this: AnyMap, ...args: unknown[]) {
        layersChanged++
        return original.apply(this, args)
      },
    })
  }
  /** The style itself counts, for the map's own call ends there too. Only a map that is there has one. */
  const countStates = (style: AnyMap['style']) => {
    const { setFeatureState } = style
    style.setFeatureState = (...args) => {
      states++
      isChanged = true
      setFeatureState.apply(style, args)
    }
  }
  let counted: AnyMap['style'] | null = null
  const { _render: render } = proto
  proto._render = function (...args) {
    map = this
    if (this.style && this.style !== counted) {
      counted = this.style
      countStates(counted)
    }
    performance.mark(isChanged ? FRAME_MARKS.changed : FRAME_MARKS.plain)
    isChanged = false
    return render.apply(this, args)
  }

  /** A frame's script that sets feature state is a step of the date, from reading the view on. */
  const request = window.requestAnimationFrame.bind(window)
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      const before = states
      callback(time)
      if (states > before) performance.mark(FRAME_MARKS.state)
    })

  window.mapCounter = {
    counts: () => {
      const style = map?.getStyle()
      return {
        dataSent,
        layersChanged,
        layers: style?.layers.length ?? 0,
        sources: Object.keys(style?.sources ?? {}).length,
      }
    },
    reset: () => {
      dataSent = []
      layersChanged = 0
    },
    drawPlain: async (frames, everyMs) => {
      const drawnMap = map
      if (!drawnMap) throw new Error('no map has been drawn')
      for (let frame = 0; frame < frames; frame++) {
        const drawn = new Promise((resolve) => drawnMap.once('render', resolve))
        drawnMap.triggerRepaint()
        await drawn
        await new Promise((resolve) => setTimeout(resolve, everyMs))
      }
    },
  }

  await import('../../../src/main')
}
