import { formatCsv } from '../../../domain/figures/formatCsv.ts'
import { unitName } from '../../../domain/figures/unitName.ts'
import { fundingSources, thousandYen } from '../../../domain/plan/cost.ts'
import { fundingSourceKeys } from '../../../domain/plan/fundingSourceKeys.ts'
import type { CostTable } from '../../../domain/plan/costTable.ts'
import type { PlanOutline } from '../../../domain/plan/dataset.ts'
import { language, t } from '../../i18n/language.ts'

/** The plan's cost table as machine-readable CSV: one amount a row, by basic policy, year and source; sums are left to the reader. */
export function costTableCsv({ basicPolicies }: Pick<CostTable, 'basicPolicies'>, outline: Pick<PlanOutline, 'pillars'>): string {
  const names = new Map(outline.pillars.flatMap(pillar => pillar.basicPolicies.map(({ id, name }) => [id, name] as const)))
  const rows = basicPolicies.flatMap(({ basicPolicyId, years }) => years.flatMap(({ year, cost }) => fundingSources.map(source =>
    [basicPolicyId, names.get(basicPolicyId) ?? '', String(year), t(fundingSourceKeys[source]), String(cost[source]), unitName(language(), thousandYen)])))
  const head = [t('costs.basicPolicyNumber'), t('planLabel.basicPolicy'), t('figure.fiscalYear'), t('planLabel.funding'), t('planLabel.cost'), t('figure.unit')]
  return formatCsv([head, ...rows])
}
