import { formatThousandYen } from '../../plan/cost.ts'
import type { CostByYear, PillarCostRow } from '../../plan/costTable.ts'
import { eraFiscalYear } from '../../plan/fiscalYear.ts'
import { fieldsOf, joinParts, type SearchDocument } from '../searchDocument.ts'
import { costText } from './costText.ts'
import type { SearchSources } from './searchSources.ts'

/** 計画事業費: the table with its rows, each as one text. */
export function costTableDocuments({ outline: { plan, pillars }, overview: { costTable } }: SearchSources): readonly SearchDocument[] {
  const pillarNames = new Map(pillars.map(({ id, name }) => [id, name]))
  const basicPolicyNames = new Map(pillars.flatMap(pillar => pillar.basicPolicies).map(({ id, name }) => [id, name]))
  return [{
    id: 'costTable',
    kind: 'costTable',
    page: { kind: 'costs' },
    title: costTable.title,
    context: plan.title,
    fields: [
      ...fieldsOf('name', 'name', [costTable.title]),
      ...fieldsOf('shared', 'cost', [
        rowText('', costTable.whole),
        ...costTable.pillars.map(row => pillarText(pillarNames.get(row.pillarId) ?? '', row)),
        ...costTable.basicPolicies.map(row => rowText(basicPolicyNames.get(row.basicPolicyId) ?? '', row)),
      ]),
    ],
    divisionIds: [], leadingProjectIds: [], sdgs: [],
  }]
}

function rowText(name: string, { years, total }: CostByYear): string {
  return joinParts([name, costText(total, '事業費'), ...years.map(({ year, cost }) => costText(cost, eraFiscalYear(year)))])
}

function pillarText(name: string, { years, total }: PillarCostRow): string {
  return joinParts([name, `事業費 ${formatThousandYen(total)}`, ...years.map(each => `${eraFiscalYear(each.year)} ${formatThousandYen(each.total)}`)])
}
