import type { PlanOutline } from '../../../domain/plan/dataset.ts'
import type { Proposal } from '../../../domain/proposal/proposal.ts'
import { t } from '../../i18n/language.ts'
import type { Option } from '../../ui/form/option.ts'

/** Everything of the plan that a proposal can be about. */
export function aboutOptions({ policies, projects }: Pick<PlanOutline, 'policies' | 'projects'>): readonly Option[] {
  return [
    ...policies.map(({ id, name }) => ({ value: `policy:${id}`, label: t('proposals.policy', { id, name }) })),
    ...projects.map(({ id, name }) => ({ value: `project:${id}`, label: t('proposals.project', { id, name }) })),
  ]
}

/** What a proposal is about, in words; its id alone where this edition of the plan does not have it. */
export function aboutName(about: NonNullable<Proposal['about']>, outline: Pick<PlanOutline, 'policies' | 'projects'>): string {
  const found = aboutOptions(outline).find(({ value }) => value === `${about.kind}:${about.id}`)
  return found?.label ?? t(about.kind === 'project' ? 'proposals.projectAlone' : 'proposals.policyAlone', { id: about.id })
}
