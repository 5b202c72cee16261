import { type BodyOn, bodiesOn, knownBodies } from '../../../src/structure/bodies'
import { shipped } from '../../data/shipped'
import { dayOf } from '../../fixtures/builders'

export const INSTITUTIONS = shipped('institutions')

const known = knownBodies(INSTITUTIONS.institutions)

/** The bodies of the shipped record on a day such as "1976-06-07". */
export function bodiesOnDate(isoDate: string): BodyOn[] {
  return bodiesOn(known, dayOf(isoDate))
}

export function idsOn(isoDate: string): string[] {
  return bodiesOnDate(isoDate).map(({ id }) => id)
}
