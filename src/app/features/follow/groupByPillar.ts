import type { Change } from '../../../domain/change/change.ts'
import type { EditionComparison } from '../../../domain/change/editionComparison.ts'
import type { Pillar } from '../../../domain/plan/pillar.ts'
import { pillarHue } from '../../ui/plan/pillarHue.ts'
import { ofPlan, type Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'

/** Changes below one pillar, or those that are of none. */
export interface PillarGroup {
  readonly title: Words
  readonly hue: number | undefined
  readonly changes: readonly Change[]
}

/** The changes of some editions by pillar, in the plan's order; what belongs to none, as the guideline, comes last. */
export function groupByPillar(comparisons: readonly EditionComparison[], pillars: readonly Pick<Pillar, 'id' | 'name'>[]): readonly PillarGroup[] {
  const changes = comparisons.flatMap(comparison => comparison.changes)
  const pillarOf = ({ reach }: Change) => pillars.find(({ id }) => reach.pillar.includes(id))
  const groups = pillars.map((pillar, index): PillarGroup =>
    ({ title: ofPlan(pillar.name), hue: pillarHue(index + 1), changes: changes.filter(change => pillarOf(change) === pillar) }))
  const others = { title: wordsOf('follow.wholePlan'), hue: undefined, changes: changes.filter(change => !pillarOf(change)) }
  return [...groups, others].filter(group => group.changes.length > 0)
}
