/**
 * The application itself, with counters put into the map library before it starts: how often it is
 * given data or layers, and how long its drawing and the steps of the date take the main thread.
 */
export interface MapCounts {
  /** Sources that were given data, in order. */
  dataSent: string[]
  layersChanged: number
  layers: number
  sources: number
}

export interface MapTimes {
  /** Script between a new date and the last of its feature states, milliseconds a change. */
  stateMs: number[]
  /** Drawing of the frame that first shows a change, milliseconds on the main thread. */
  changedFrameMs: number[]
  /** Drawing of a frame in which nothing changed. */
  plainFrameMs: number[]
}

declare global {
  interface Window {
    mapCounter: {
      counts: () => MapCounts
      times: () => MapTimes
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
  let times: MapTimes = { stateMs: [], changedFrameMs: [], plainFrameMs: [] }

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
  const { setFeatureState } = proto
  proto.setFeatureState = function (...args) {
    states++
    isChanged = true
    return setFeatureState.apply(this, args)
  }
  const { _render: render } = proto
  proto._render = function (...args) {
    map = this
    const frames = isChanged ? times.changedFrameMs : times.plainFrameMs
    isChanged = false
    const start = performance.now()
    const result = render.apply(this, args)
    frames.push(performance.now() - start)
    return result
  }

  /** A frame's script that sets feature state is a step of the date, from reading the view on. */
  const request = window.requestAnimationFrame.bind(window)
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      const before = states
      const start = performance.now()
      callback(time)
      if (states > before) times.stateMs.push(performance.now() - start)
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
    times: () => times,
    reset: () => {
      dataSent = []
      layersChanged = 0
      times = { stateMs: [], changedFrameMs: [], plainFrameMs: [] }
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
