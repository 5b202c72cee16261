import type { Map as MapLibreMap } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { REGION } from '../../../../src/map/framing'
import { moveCamera } from '../../../../src/map/gl/camera'
import type { MapInput } from '../../../../src/map/map-input'
import { aCamera, aMapInput } from '../../../fixtures/map-input'

const JAKARTA: MapInput['framing'] = { kind: 'bounds', bounds: [106.7, -6.3, 106.9, -6.1] }

/** How the map goes from one input to another: where to, and how long it takes. */
function way(before: MapInput, input: MapInput, isSlow = false): string[] {
  const said: string[] = []
  const map = {
    setPadding: () => undefined,
    fitBounds: ([west]: number[], { duration }: { duration: number }) =>
      said.push(`${west} in ${duration} ms`),
    jumpTo: ({ zoom }: { zoom: number }) => said.push(`zoom ${zoom} at once`),
    getCenter: () => ({ wrap: () => ({ lat: 0, lng: 110 }) }),
    getZoom: () => 4,
    getBearing: () => 0,
    getPitch: () => 0,
  }
  const container = { clientWidth: 1280, clientHeight: 500 } as HTMLElement
  moveCamera(map as unknown as MapLibreMap, before, input, container, isSlow)
  return said
}

describe('the way to where another input looks', () => {
  const region = aMapInput()
  const jakarta = { ...region, framing: JAKARTA }
  const later = { ...jakarta, day: region.day + 1 }

  it('is a flight', () => {
    expect(way(region, jakarta)).toEqual(['106.7 in 700 ms'])
    expect(way(region, later)).toEqual(['106.7 in 700 ms'])
  })

  it('is none for whoever wants no motion', () => {
    expect(way(region, { ...jakarta, reducedMotion: true })).toEqual(['106.7 in 0 ms'])
  })

  it('is none on a slow map that follows the date, for a choice it is a flight still', () => {
    expect(way(region, later, true)).toEqual(['106.7 in 0 ms'])
    expect(way(region, jakarta, true)).toEqual(['106.7 in 700 ms'])
  })

  it('is none where it looks at the same', () => {
    expect(way(region, { ...region, day: region.day + 1 })).toEqual([])
    expect(way(region, { ...region, framing: { kind: 'bounds', bounds: [...REGION] } })).toEqual([])
  })

  it('leads at once to a camera of the viewer, and back in a flight', () => {
    const own = { ...region, camera: aCamera(6, 15, 108) }
    expect(way(region, own)).toEqual(['zoom 6 at once'])
    expect(way(own, { ...own, framing: JAKARTA })).toEqual([])
    expect(way(own, region)).toEqual([`${REGION[0]} in 700 ms`])
  })
})
