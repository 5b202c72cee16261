import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Day } from '../../domain/day'
import { type CountryName, SCRIPT_FONTS } from '../country-names'
import type { MapGeometry } from '../geometry'
import type { MapInput } from '../map-input'
import { LEADER_PIXEL_RATIO, leaderImage, leaderImageId, NAME_LEADERS } from '../room/name-leaders'
import { labelFeatures } from '../room/name-places'
import { setFeatureState } from './feature-state'
import { send } from './send'

type Names = MapInput['names']

/** Writes the names of countries; another language only when its typefaces have arrived. */
export interface NameView {
  draw: (before: MapInput | null, input: MapInput) => void
  /** The map is gone: what is still on its way is not written. */
  stop: () => void
}

export function createNameView(map: MapLibreMap, geometry: MapGeometry): NameView {
  let wanted: MapInput | null = null
  const under = createUnderView(map, geometry)
  const write = (input: MapInput) => {
    // Stopped meanwhile, or asked for another language.
    if (input !== wanted) return
    send(map, 'labels', labelsOf(geometry, input))
    under.draw(input)
  }
  return {
    draw: (before, input) => {
      // With a lost surface the states of features are gone.
      if (before === null) under.forget()
      if (before?.palette !== input.palette) drawLeaders(map, input.palette.ink)
      if (before && sameLabels(before, input)) {
        if (before.day !== input.day) under.draw(input)
        return
      }
      // The style has these already.
      const isWritten = before === null && isReady(input.names)
      wanted = input
      if (isWritten) {
        under.draw(input)
        return
      }
      if (isReady(input.names)) write(input)
      else void typefaces(input.names).then(() => write(input))
    },
    stop: () => {
      wanted = null
    },
  }
}

type LabelInput = Pick<MapInput, 'names' | 'marks' | 'scale'>

const sameLabels = (a: LabelInput, b: LabelInput) =>
  a.names === b.names && a.marks === b.marks && a.scale === b.scale

const labelsOf = (geometry: MapGeometry, { names, marks, scale }: LabelInput) =>
  labelFeatures(geometry, names, marks.points, scale)

/** Takes names out of sight from the day on when a point lies on them. */
function createUnderView(map: MapLibreMap, geometry: MapGeometry) {
  let placed: { from: LabelInput; until: [id: number, until: Day][] } | null = null
  const drawn = new Map<number, boolean>()
  return {
    forget: () => drawn.clear(),
    draw: (input: MapInput) => {
      if (!placed || !sameLabels(placed.from, input)) {
        const { features } = labelsOf(geometry, input)
        const until = features.map(({ id, properties }): [number, Day] => [
          Number(id),
          properties?.until ?? Number.POSITIVE_INFINITY,
        ])
        placed = { from: input, until }
      }
      for (const [id, until] of placed.until) {
        const isUnder = input.day >= until
        if ((drawn.get(id) ?? false) === isUnder) continue
        drawn.set(id, isUnder)
        setFeatureState(map, 'labels', id, { under: isUnder })
      }
    },
  }
}

/** Another theme has other ink; the first time they have to be there before the names are. */
function drawLeaders(map: MapLibreMap, color: string) {
  for (const [a3, way] of Object.entries(NAME_LEADERS)) {
    const id = leaderImageId(a3)
    if (map.hasImage(id)) map.updateImage(id, leaderImage(way, color))
    else map.addImage(id, leaderImage(way, color), { pixelRatio: LEADER_PIXEL_RATIO })
  }
}

const NONE: Names = new Map()

/** What the style begins with: names whose typeface is there when the page is. */
export function firstNames(names: Names): Names {
  return isReady(names) ? names : NONE
}

/** Latin letters of English are in the page's own typeface; the map waits for nothing else. */
function isReady(names: Names): boolean {
  return [...names.values()].every(({ text }) => /^[ -~]*$/.test(text))
}

/**
 * The map draws a letter once and keeps its picture: a typeface that is late would never be seen.
 * One that cannot be had leaves the system's.
 */
function typefaces(names: Names): Promise<unknown> {
  const load = ({ text, script }: CountryName) =>
    document.fonts.load(`500 16px "${SCRIPT_FONTS[script] ?? 'Public Sans Semibold'}"`, text)
  return Promise.allSettled([...names.values()].map(load))
}
