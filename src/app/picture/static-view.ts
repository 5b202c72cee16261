import type { QueryClient } from '@tanstack/react-query'
import type { Topology } from 'topojson-specification'
import { fileQuery, geometryQuery } from '../../data/queries'
import type { Position } from '../../domain/records'
import { countryNames } from '../../map/country-names'
import type { Padding } from '../../map/framing'
import { cityGeometry, disputedGeometry, type MapGeometry, mapGeometry } from '../../map/geometry'
import type { InsetContent } from '../../map/inset/inset-shapes'
import type { MapInput } from '../../map/map-input'
import type { Box } from '../../map/room/covered'
import type { Theme } from '../../ui/palette'
import type { ViewStore } from '../../url/view-store'
import { cityViewOf, roadsOf } from '../map/city-view'
import { createMapFeed } from '../map/map-feed'
import type { HoverStore } from '../state/hover-store'
import type { LensInUse } from '../state/lens'
import type { LoadedRecord } from '../state/record'
import { still } from './still'

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

const NO_FRAME: Frame = {
  ...{ widthPx: 0, heightPx: 0, covered: [] },
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
}

interface Geometries {
  region: Topology
  world: Topology
  disputed: Topology | null
  city: Topology | null
  /** Main roads of the city. */
  roads: readonly (readonly Position[])[]
}

/** The sheet that a map is drawn on. */
export interface Frame {
  widthPx: number
  heightPx: number
  padding: Padding
  /** What will stand on it: no name is placed there. */
  covered: readonly Box[]
}

interface StaticView {
  geometry: MapGeometry
  /** What the map draws on a sheet; a camera of the viewer's own is the screen's. */
  inputFor: (frame: Frame) => MapInput
  /** Jakarta in a corner; null where the view has none, or its land has not been loaded. */
  inset: InsetContent | null
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
  const [region, world, disputed, needed] = await Promise.all([
    client.fetchQuery(geometryQuery(atlas, 'region')),
    client.fetchQuery(geometryQuery(atlas, 'world')),
    client.fetchQuery(geometryQuery(atlas, 'disputed')).catch(() => null),
    lens.lens.needsCity ? client.fetchQuery(geometryQuery(atlas, 'city')).catch(() => null) : null,
  ])
  // As on the screen: the inset is there where it was there.
  const city = needed ?? client.getQueryData(geometryQuery(atlas, 'city').queryKey) ?? null
  const jakarta = client.getQueryData(fileQuery(atlas, 'jakarta').queryKey)
  const roads = roadsOf(jakarta?.content.lines)
  return staticView(context, { region, world, disputed, city, roads })
}

/** The same, where the geometry is there. */
export function staticView(
  context: ViewContext,
  { region, world, disputed, city, roads }: Geometries,
): StaticView {
  const { views, hovers, record, lens, theme, matching } = context
  const names = countryNames(record.members, views.get().labels)
  const land = city && cityGeometry(city)
  const drawn = {
    ...{ record, lens, theme, matching, names },
    city: lens.lens.needsCity ? land : null,
    disputed: disputed && disputedGeometry(disputed),
    // The picture's own geometry is fine already.
    fine: null,
    reducedMotion: true,
    cooperative: false,
  }
  const inputFor = ({ padding, ...sheet }: Frame): MapInput => {
    const stage = still({ ...sheet, day: views.get().date })
    return {
      ...createMapFeed(views, hovers, { ...drawn, padding, stage }).get(),
      hoveredCountries: [],
    }
  }
  const shown = cityViewOf(record, views.get(), inputFor(NO_FRAME))
  const inset = land && shown && { city: land, roads, ...shown }
  return { geometry: mapGeometry(region, world), inputFor, inset }
}
