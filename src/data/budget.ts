import type { Atlas } from '../domain/atlas'
import type { Budget } from '../domain/structure-records'
import { loadText } from './load'
import { readObject } from './read-file'
import { budgetSchema } from './schema/institutions'

/**
 * The Secretariat's budget: a single value beside the lists of `institutions`, which the browser
 * has fetched by then. Null where it cannot be used; `npm run check` says why.
 */
export async function loadBudget(atlas: Atlas): Promise<Budget | null> {
  const { budget } = readObject('institutions', await loadText(atlas, 'institutions'))
  const result = budgetSchema.safeParse(budget)
  return result.success ? result.data : null
}
