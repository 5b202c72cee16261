import type { QueryClient } from '@tanstack/react-query'
import type { Topology } from 'topojson-specification'
import { geometryQuery } from '../data/queries'
import { countryNames } from '../map/country-names'
import type { Padding } from '../map/framing'
import { cityGeometry, disputedGeometry, type MapGeometry, mapGeometry } from '../map/geometry'
import type { MapInput } from '../map/map-input'
import type { Theme } from '../ui/palette'
import type { ViewStore } from '../url/view-store'
import type { HoverStore } from './hover-store'
import type { LensInUse } from './lens'
import { createMapFeed } from './map-feed'
import type { LoadedRecord } from './record'

/** A view with what the application knows of it. */
export interface ViewContext {
  views: Pick<ViewStore, 'get' | 'subscribe'>
  hovers: HoverStore
  record: LoadedRecord
  lens: LensInUse
  theme: Theme
  /** Ids of the events that pass the filter; null where nothing is filtered. */
  matching: ReadonlySet<string> | null
}

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 }

interface Geometries {
  region: Topology
  world: Topology
  disputed: Topology | null
  city: Topology | null
}

interface StaticView {
  geometry: MapGeometry
  input: MapInput
}

/**
 * The map of a view for a picture: what is drawn, and on what.
 * @throws {Error} where the record or the geometry is not there
 */
export async function loadStaticView(
  context: ViewContext,
  client: QueryClient,
): Promise<StaticView> {
  const { record, lens } = context
  const { atlas } = record
  if (!atlas) throw new Error('the record has not been loaded')
  const [region, world, disputed, city] = await Promise.all([
    client.fetchQuery(geometryQuery(atlas, 'region')),
    client.fetchQuery(geometryQuery(atlas, 'world')),
    client.fetchQuery(geometryQuery(atlas, 'disputed')).catch(() => null),
    lens.lens.needsCity ? client.fetchQuery(geometryQuery(atlas, 'city')).catch(() => null) : null,
  ])
  return staticView(context, { region, world, disputed, city })
}

/** The same, where the geometry is there. */
export function staticView(
  context: ViewContext,
  { region, world, disputed, city }: Geometries,
): StaticView {
  const { views, hovers, record, lens, theme, matching } = context
  const names = countryNames(record.members, views.get().labels)
  const feed = createMapFeed(views, hovers, {
    ...{ record, lens, theme, matching, names },
    city: city && cityGeometry(city),
    disputed: disputed && disputedGeometry(disputed),
    // The picture's own geometry is fine already.
    fine: null,
    padding: NO_PADDING,
    reducedMotion: true,
    cooperative: false,
  })
  return { geometry: mapGeometry(region, world), input: { ...feed.get(), hoveredCountries: [] } }
}
