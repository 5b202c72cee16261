import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { geometryQuery } from '../../data/queries'
import type { LensId, ViewState } from '../../domain/view-state'
import { countryNames } from '../../map/country-names'
import { cityGeometry, disputedGeometry, type MapGeometry, mapGeometry } from '../../map/geometry'
import type { MapInput } from '../../map/map-input'
import { createMapFeed } from '../map/map-feed'
import type { StepPictureKind } from '../map/step-picture'
import { type LoadedLens, lensInput, lensOver, lensQuery } from '../state/lens'
import { type LoadedRecord, useRecord } from '../state/record'
import { still } from './still'

/** On paper 84 by 63 mm. Names stand beside a globe, and below the southernmost coast. */
export const ON_PAPER: StepPictureKind = {
  ...{ widthPx: 317, heightPx: 238, theme: 'light' },
  padding: {
    mercator: { top: 8, right: 8, bottom: 24, left: 8 },
    globe: { top: 36, right: 8, bottom: 36, left: 8 },
  },
}

/** A step's camera is meant for a screen with about so much of the map free. */
const SCREEN_FREE_PX = 620

/** What the maps of a story's steps are drawn from; what could not be loaded is absent. */
export interface StepMaps {
  lenses: ReadonlyMap<LensId, LoadedLens>
  geometry: MapGeometry | null
  city: MapInput['city']
  disputed: MapInput['disputed']
  names: MapInput['names']
}

/**
 * @param ids the lenses of the steps, each once; the list has to stay the same one. Null where they
 *   are not known yet
 * @param land which geometry of the region
 * @returns null until everything has arrived or has failed for good
 */
export function useStepMaps(
  ids: readonly LensId[] | null,
  land: 'region' | 'region-coarse' = 'region',
): StepMaps | null {
  const { atlas, members, settled } = useRecord()
  const lenses = useQueries({ queries: (ids ?? []).map((id) => lensQuery(atlas, id)) })
  const region = useQuery(geometryQuery(atlas ?? undefined, land))
  const world = useQuery(geometryQuery(atlas ?? undefined, 'world'))
  const disputed = useQuery(geometryQuery(atlas ?? undefined, 'disputed'))
  const needsCity = lenses.some(({ data }) => data?.lens.needsCity)
  const city = useQuery({
    ...geometryQuery(atlas ?? undefined, 'city'),
    enabled: atlas !== null && needsCity,
  })
  const isWaiting =
    !ids ||
    !settled ||
    [...lenses, region, world, disputed].some((query) => query.isPending) ||
    (needsCity && city.isPending)
  const loaded = lenses.map(({ data }) => data)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lenses are spread out: the list itself is new each time.
  return useMemo(() => {
    if (isWaiting) return null
    return {
      lenses: new Map(loaded.flatMap((lens, i) => (lens ? [[ids?.[i] as LensId, lens]] : []))),
      geometry: region.data && world.data ? mapGeometry(region.data, world.data) : null,
      city: city.data ? cityGeometry(city.data) : null,
      disputed: disputed.data ? disputedGeometry(disputed.data) : null,
      names: countryNames(members, 'english'),
    }
  }, [isWaiting, ids, region.data, world.data, city.data, disputed.data, members, ...loaded])
}

/** What the lens of a view says of its date. */
export function describeView(view: ViewState, record: LoadedRecord, { lenses }: StepMaps) {
  const loaded = lenses.get(view.lens)
  if (!loaded) return null
  const use = lensOver(record, loaded, view.show)
  const input = lensInput(use, view.date)
  return { sentence: use.lens.sentence(input), legend: use.lens.legend(input) }
}

/** What the map of a step's view draws; null where its lens could not be loaded. */
export function stepInput(
  view: ViewState,
  record: LoadedRecord,
  { lenses, city, disputed, names }: StepMaps,
  { widthPx, heightPx, theme, padding, screenPx = SCREEN_FREE_PX }: StepPictureKind,
): MapInput | null {
  const loaded = lenses.get(view.lens)
  if (!loaded) return null
  const input = createMapFeed(still(view), still({ eventId: null, country: null }), {
    record,
    lens: lensOver(record, loaded, view.show),
    city: loaded.lens.needsCity ? city : null,
    ...{ disputed, names, theme, fine: null },
    cooperative: false,
    padding: padding[loaded.lens.projection],
    stage: still({ covered: [], widthPx, heightPx, day: view.date }),
    reducedMotion: true,
    matching: null,
  }).get()
  const { camera } = input
  const zoomBy = Math.log2(widthPx / screenPx)
  return { ...input, camera: camera && { ...camera, zoom: camera.zoom + zoomBy } }
}
