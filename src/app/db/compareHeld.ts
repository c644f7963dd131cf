import { editionPair } from '../../domain/change/editionComparison.ts'
import type { PersonalStore } from './personalStore.ts'
import type { PlanStore } from './planStore.ts'

/**
 * What came of a comparison: `told`; `known`, it was told before or another tab was quicker; `nothingBefore`, the phone holds
 * no earlier edition; `lost`, a part of an edition is gone from the phone, so that nothing can be said of it.
 */
export type ComparisonResult = 'told' | 'known' | 'nothingBefore' | 'lost'

/** What is compared, and where it is kept. */
export interface ComparisonPorts {
  readonly plan: Pick<PlanStore, 'current' | 'previous' | 'text'>
  readonly personal: Pick<PersonalStore, 'hasTold' | 'tell'>
}

/** Compares the edition that the phone shows with the one before it, once for each pair, whatever broke off before. */
export async function compareHeld({ plan, personal }: ComparisonPorts): Promise<ComparisonResult> {
  const [previous, current] = await Promise.all([plan.previous(), plan.current()])
  if (!previous || !current) return 'nothingBefore'
  const pair = editionPair(previous, current)
  if (await personal.hasTold(pair)) return 'known'
  // Only a phone that has something to compare loads what compares.
  const [{ tellEdition }, { readEdition }] = await Promise.all([import('../../domain/change/tellEdition.ts'), import('./readEdition.ts')])
  const [before, after] = await Promise.all([readEdition(plan, previous), readEdition(plan, current)])
  if (!before || !after) return 'lost'
  return await personal.tell(pair, record => tellEdition(record, before, after)) ? 'told' : 'known'
}
