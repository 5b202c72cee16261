import type { Bounds } from '../../domain/bounds'
import type { Position } from '../../domain/records'
import { boundsFor, type Framing, REGION } from '../../map/framing'
import type { Lens, LensInput, LensRecord, LensSelection } from '../lens'
import { cityMarks } from './city-marks'
import { officeGround } from './office'
import { isCity, secretariatLegend, secretariatRows } from './secretariat-rows'
import { secretariatSentence } from './secretariat-sentence'

/** Jakarta: where the Secretariat sat on a date, and who sat around it. */
export const secretariatLens: Lens = {
  id: 'secretariat',
  files: ['jakarta', 'institutions', 'secretaries-general'],
  projection: 'mercator',
  needsCity: true,
  countryStates: officeGround,
  marks: cityMarks,
  sentence: secretariatSentence,
  legend: secretariatLegend,
  rowsName: 'Places of the Secretariat',
  rows: secretariatRows,
  framing,
  timeline,
  controls: {
    name: 'On the timeline',
    kind: 'several',
    options: [{ id: 'secretaries-general', name: 'Secretaries-General' }],
    chosen: (show) => show.filter((id) => id === 'secretaries-general'),
  },
}

/** From the coast to the south of the Secretariat, with the embassies between its homes. */
const CITY: Bounds = [106.77, -6.265, 106.87, -6.11]
/** Greater Jakarta, degrees: what lies within is looked at in the city. */
const AROUND: Bounds = [106.5, -6.5, 107.1, -5.95]
/** Half the width of a view on one address, in degrees. */
const NEAR = 0.012

/**
 * The city once the Secretariat is there; the region before, for what lies elsewhere, and for
 * whoever led it, since the tint of a country does not show in the city.
 */
function framing(input: LensInput, { event, place, position }: LensSelection): Framing {
  const isPerson = input.secretariesGeneral.some(({ id }) => id === event)
  if (isPerson) return { kind: 'bounds', bounds: REGION }
  if (!position) return { kind: 'bounds', bounds: isCity(input) ? CITY : REGION }
  if (!isAround(position)) return { kind: 'bounds', bounds: boundsFor(position) }
  const isAddress = place !== null && input.jakartaPlaces.some(({ id }) => id === place)
  return { kind: 'bounds', bounds: isAddress ? near(position) : CITY }
}

function isAround([longitude, latitude]: Position): boolean {
  const [west, south, east, north] = AROUND
  return longitude > west && longitude < east && latitude > south && latitude < north
}

const near = ([longitude, latitude]: Position): Bounds => [
  longitude - NEAR,
  latitude - NEAR,
  longitude + NEAR,
  latitude + NEAR,
]

/** Steps in the Secretariat's own history. */
function timeline({ events }: LensRecord): ReadonlySet<string> {
  return new Set(
    events.filter(({ event }) => event.kind === 'secretariat').map(({ event }) => event.id),
  )
}
