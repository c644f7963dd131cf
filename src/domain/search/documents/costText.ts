import { formatThousandYen, fundingSourceNames, fundingSources, type Cost } from '../../plan/cost.ts'
import { joinParts } from '../searchDocument.ts'

/** A cost as the documents print it, `label` before the total: `事業費 4,131千円 / 一般財源 4,131千円`. Sources that give nothing are left out. */
export function costText(cost: Cost, label: string): string {
  return joinParts([
    `${label} ${formatThousandYen(cost.total)}`,
    ...fundingSources.filter(source => cost[source] !== 0).map(source => `${fundingSourceNames[source]} ${formatThousandYen(cost[source])}`),
  ])
}
