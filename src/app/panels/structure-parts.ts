import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { loadBudget } from '../../data/budget'
import { fileQuery } from '../../data/queries'
import type { Atlas } from '../../domain/atlas'
import { useRecord } from '../state/record'

/** The records that the structure draws on; empty while on their way. */
export function useStructureParts() {
  const { atlas } = useRecord()
  const files = atlas ?? undefined
  const { data: bodies } = useQuery(fileQuery(files, 'institutions'))
  const { data: people } = useQuery(fileQuery(files, 'secretaries-general'))
  const { data: topics } = useQuery(fileQuery(files, 'topics'))
  const { data: budget = null } = useQuery({
    queryKey: ['budget'],
    queryFn: () => loadBudget(atlas as Atlas),
    enabled: atlas !== null,
  })
  return useMemo(
    () => ({
      institutions: bodies?.content.institutions ?? [],
      steps: bodies?.content.decisionSteps ?? [],
      staffing: bodies?.content.staffing ?? [],
      people: people?.content.secretariesGeneral ?? [],
      functions: topics?.content.topics.filter(({ kind }) => kind === 'function') ?? [],
      budget,
    }),
    [bodies, people, topics, budget],
  )
}

export type StructureParts = ReturnType<typeof useStructureParts>
