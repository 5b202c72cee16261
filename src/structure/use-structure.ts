import { useCallback, useMemo } from 'react'
import type { Day } from '../domain/day'
import type { Institution } from '../domain/records'
import { type BodyOn, bodiesOn, type KnownBody, knownBodies, signatureOf } from './bodies'
import { changeDays } from './changes'

export interface Structure {
  known: readonly KnownBody[]
  /** The bodies of the day; the same list while nothing about them changes. */
  bodies: readonly BodyOn[]
  /** Days on which something changes, in order. */
  days: readonly Day[]
  /** Whether a body that is absent on the day is still to come. */
  still: (id: string) => boolean
}

/** The structure on a day; scrubbing between two changes gives the same values. */
export function useStructure(institutions: readonly Institution[], day: Day): Structure {
  const known = useMemo(() => knownBodies(institutions), [institutions])
  const days = useMemo(() => changeDays(known), [known])
  const now = bodiesOn(known, day)
  const signature = signatureOf(now)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature stands for the list.
  const bodies = useMemo(() => now, [signature, known])
  // biome-ignore lint/correctness/useExhaustiveDependencies: it changes only with the bodies.
  const still = useCallback(
    (id: string) => {
      const body = known.find(({ record }) => record.id === id)
      return body !== undefined && (body.from === null || body.from > day)
    },
    [known, bodies],
  )
  return useMemo(() => ({ known, bodies, days, still }), [known, bodies, days, still])
}
