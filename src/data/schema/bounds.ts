import * as z from 'zod/mini'
import { countryCode } from './parts'

const degrees = z.number().check(z.gte(-180), z.lte(180))

/** Box around a country: west, south, east, north; derived from the geometry. */
export const boundsSchema = z.object({
  id: countryCode,
  box: z.tuple([degrees, degrees, degrees, degrees]),
})
