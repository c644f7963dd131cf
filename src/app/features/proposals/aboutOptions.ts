import type { PlanOutline } from '../../../domain/plan/dataset.ts'
import type { Proposal } from '../../../domain/proposal/proposal.ts'
import type { Option } from '../../ui/form/option.ts'

/** Everything of the plan that a proposal can be about. */
export function aboutOptions({ policies, projects }: Pick<PlanOutline, 'policies' | 'projects'>): readonly Option[] {
  return [
    ...policies.map(({ id, name }) => ({ value: `policy:${id}`, label: `施策${id} ${name}` })),
    ...projects.map(({ id, name }) => ({ value: `project:${id}`, label: `事業${id} ${name}` })),
  ]
}

/** What a proposal is about, in words; its id alone where this edition of the plan does not have it. */
export function aboutName(about: NonNullable<Proposal['about']>, outline: Pick<PlanOutline, 'policies' | 'projects'>): string {
  const found = aboutOptions(outline).find(({ value }) => value === `${about.kind}:${about.id}`)
  return found?.label ?? `${about.kind === 'project' ? '事業' : '施策'}${about.id}`
}
