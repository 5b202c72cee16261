import type { ExportPlace } from '../export-places'
import type { PlaceType } from './format'

interface Concept {
  /** Number in the Getty Art & Architecture Thesaurus. */
  aat: number
  label: string
  /** Feature class of GeoNames: P populated place, A administrative entity, S site. */
  featureClass: 'P' | 'A' | 'S'
}

const BUILDING: Concept = { aat: 300004790, label: 'single built work', featureClass: 'S' }
const STATION: Concept = { aat: 300000678, label: 'transportation complex', featureClass: 'S' }

/**
 * Our kinds as concepts of the AAT. Source of the numbers: the list of types that the World
 * Historical Gazetteer supports (feature-types-AAT_20230609.tsv of the format's repository). AAT's
 * "mission" is a Christian mission, so an embassy is a building here.
 */
const CONCEPTS: Record<ExportPlace['kind'], Concept> = {
  city: { aat: 300008389, label: 'city', featureClass: 'P' },
  centroid: { aat: 300232418, label: 'administrative division', featureClass: 'A' },
  airport: { aat: 300000681, label: 'airport', featureClass: 'S' },
  mrt: STATION,
  transport: STATION,
}

function conceptOf(kind: string): Concept {
  return CONCEPTS[kind] ?? BUILDING
}

/** The kind of a place, named as the AAT and as the record name it. */
export function placeType({ kind }: ExportPlace): PlaceType {
  const { aat, label } = conceptOf(kind)
  return { identifier: `aat:${aat}`, label, sourceLabels: [{ label: kind, lang: 'en' }] }
}

/** The feature class of GeoNames. */
export function featureClass({ kind }: ExportPlace): string {
  return conceptOf(kind).featureClass
}
