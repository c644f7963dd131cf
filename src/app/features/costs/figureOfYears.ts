import type { Cost } from '../../../domain/plan/cost.ts'
import { fundingSourceNames, fundingSources, plainYen } from '../../../domain/plan/cost.ts'
import type { CostByYear } from '../../../domain/plan/costTable.ts'
import { eraFiscalYear, formatFiscalYear } from '../../../domain/plan/fiscalYear.ts'
import type { Figure, FigureCategory } from '../../../domain/figures/figure.ts'
import { formatShare } from '../../ui/plan/formatShare.ts'

type YearAmount = { readonly year: number, readonly amount: number }

/** Fiscal years as the categories of a figure. */
export const yearCategories = (years: readonly { readonly year: number }[]): readonly FigureCategory[] =>
  years.map(({ year }) => ({ label: formatFiscalYear(year), cells: [String(year)] }))

/** What the costs of several years do, in words: `令和3年度は約52億円、令和4年度は約38億円で、約14億円減ります。` */
export function describeYears(years: readonly YearAmount[]): string {
  const listed = years.map(({ year, amount }) => `${eraFiscalYear(year)}は${plainYen(amount)}`).join('、')
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last || first === last) return `${listed}です。`
  const change = last.amount - first.amount
  if (change === 0) return `${listed}で、変わりません。`
  return `${listed}で、${plainYen(Math.abs(change))}${change > 0 ? '増え' : '減り'}ます。`
}

function describeLargest(cost: Cost): string {
  const [largest] = [...fundingSources].sort((one, other) => cost[other] - cost[one])
  return largest === undefined || cost.total === 0 ? '' : `もっとも多い財源は${fundingSourceNames[largest]}で、${formatShare(cost[largest], cost.total)}を占めます。`
}

/** The cost of each year by funding source, as the plan prints it. */
export function figureOfYears(title: string, { years, total }: CostByYear): Figure {
  return {
    title,
    summary: `${describeYears(years.map(({ year, cost }) => ({ year, amount: cost.total })))}${describeLargest(total)}`,
    shape: 'stack',
    categoryNames: ['年度'],
    categories: yearCategories(years),
    seriesName: '財源',
    series: fundingSources.map(source => ({ name: fundingSourceNames[source], values: years.map(({ cost }) => cost[source]) })),
    valueName: '事業費',
    unit: '千円',
    note: '割合はアプリによる計算です(財源の額 ÷ 総額)。',
  }
}
