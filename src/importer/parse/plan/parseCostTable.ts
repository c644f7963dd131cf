import type { Cost } from '../../../domain/plan/cost.ts'
import type { BasicPolicyCostRow, CostByYear, CostTable, PillarCostRow } from '../../../domain/plan/costTable.ts'
import { comparable } from '../cellText.ts'
import type { CostBlock } from './costRows.ts'
import { readCostRows } from './costRows.ts'
import type { NamedAt } from './parseOverview.ts'
import type { PlanContext } from './planContext.ts'

/** The table whose notes are not yet handed out, and the name of each basic policy as it prints it. */
export interface ParsedCostTable {
  readonly costTable: Omit<CostTable, 'notes'>
  readonly costTableNames: readonly NamedAt[]
}

/** The names of the plan's pillars with their ids, in order. */
export type PillarNames = readonly { readonly id: string, readonly name: string }[]

/** Reads the plan's table of costs and checks that every row, block and sum in it agrees. */
export function parseCostTable(context: PlanContext, pillarNames: PillarNames): ParsedCostTable {
  const { cursor, notes } = context
  const caption = cursor.takeMatch('計画:計画事業費の表', /^■ (.+)$/, '計画事業費の表の表題')
  const rows = readCostRows(context, pillarNames.map(pillar => pillar.name))
  const pillars: PillarCostRow[] = []
  const basicPolicies: BasicPolicyCostRow[] = []
  const names: NamedAt[] = []
  let whole: CostTable['whole'] | undefined
  for (const block of rows) {
    const source = notes.at(block.from, block.to)
    if (block.kind === 'pillar') {
      const pillar = pillarNames[pillars.length]
      if (pillar?.name !== comparable(block.name)) throw cursor.error(`計画事業費の表の力の順が違います:「${block.name}」`, block.from)
      pillars.push({ pillarId: pillar.id, years: context.years.map((year, index) => ({ year, total: block.amounts[index] ?? 0 })), total: block.amounts.at(-1) ?? 0, source })
    } else if (block.kind === 'basicPolicy') {
      basicPolicies.push({ basicPolicyId: block.id, ...costByYear(context, block), source })
      names.push({ id: block.id, name: block.name, line: block.from })
    } else {
      whole = { ...costByYear(context, block), source }
    }
  }
  if (!whole) throw cursor.error('計画事業費の表に合計がありません。', caption.line.number)
  const last = rows.at(-1)?.to ?? caption.line.number
  const table = { title: caption.groups[0] ?? '', pillars, basicPolicies, whole, source: notes.at(caption.line.number, last) }
  checkSums(context, table, pillarNames)
  return { costTable: table, costTableNames: names }
}

function costByYear(context: PlanContext, block: Extract<CostBlock, { costs: unknown }>): CostByYear {
  const total = block.costs.at(-1)
  if (!total) throw context.cursor.error('計画事業費の表の列が足りません。', block.from)
  return { years: context.years.map((year, index) => ({ year, cost: block.costs[index] ?? total })), total }
}

/** The pillars are the sums of their basic policies, and the whole is the sum of all, year by year and source by source. */
function checkSums(context: PlanContext, table: Omit<CostTable, 'notes'>, pillarNames: PillarNames): void {
  const columns = (row: CostByYear): readonly Cost[] => [...row.years.map(entry => entry.cost), row.total]
  for (const { id, name } of pillarNames) {
    const pillar = table.pillars.find(row => row.pillarId === id)
    const parts = table.basicPolicies.filter(row => row.basicPolicyId.startsWith(`${id}-`))
    if (!pillar || parts.length === 0) throw context.cursor.error(`計画事業費の表に「${name}」の行がありません。`, table.source.from)
    const printed = [...pillar.years.map(entry => entry.total), pillar.total]
    printed.forEach((amount, column) => {
      const sum = parts.reduce((total, part) => total + (columns(part)[column]?.total ?? 0), 0)
      if (sum !== amount) throw context.cursor.error(`「${name}」の計 ${amount}千円が基本政策の合計 ${sum}千円と合いません。`, pillar.source.from)
    })
  }
  columns(table.whole).forEach((cost, column) => {
    for (const key of Object.keys(cost) as (keyof Cost)[]) {
      const sum = table.basicPolicies.reduce((total, part) => total + (columns(part)[column]?.[key] ?? 0), 0)
      if (sum !== cost[key]) throw context.cursor.error(`計画事業費の合計 ${cost[key]}千円が基本政策の合計 ${sum}千円と合いません。`, table.whole.source.from)
    }
  })
}
