import { formatCsv } from '../../../domain/figures/formatCsv.ts'
import { fundingSourceNames, fundingSources } from '../../../domain/plan/cost.ts'
import type { CostTable } from '../../../domain/plan/costTable.ts'
import type { PlanOutline } from '../../../domain/plan/dataset.ts'

/** The plan's cost table as machine-readable CSV: one amount a row, by basic policy, year and source; sums are left to the reader. */
export function costTableCsv({ basicPolicies }: Pick<CostTable, 'basicPolicies'>, outline: Pick<PlanOutline, 'pillars'>): string {
  const names = new Map(outline.pillars.flatMap(pillar => pillar.basicPolicies.map(({ id, name }) => [id, name] as const)))
  const rows = basicPolicies.flatMap(({ basicPolicyId, years }) => years.flatMap(({ year, cost }) => fundingSources.map(source =>
    [basicPolicyId, names.get(basicPolicyId) ?? '', String(year), fundingSourceNames[source], String(cost[source]), '千円'])))
  return formatCsv([['基本政策番号', '基本政策', '年度', '財源', '事業費', '単位'], ...rows])
}
