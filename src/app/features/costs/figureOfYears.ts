import type { Figure, FigureCategory } from '../../../domain/figures/figure.ts'
import { formatList } from '../../../domain/language/formatList.ts'
import { formatPlainAmount } from '../../../domain/language/formatMoney.ts'
import { formatShare } from '../../../domain/language/formatShare.ts'
import { formatShortYear, formatYear } from '../../../domain/language/formatYear.ts'
import { joinSentences } from '../../../domain/language/joinSentences.ts'
import { fundingSources, thousandYen, type Cost } from '../../../domain/plan/cost.ts'
import { fundingSourceKeys } from '../../../domain/plan/fundingSourceKeys.ts'
import type { CostByYear } from '../../../domain/plan/costTable.ts'
import { language, said } from '../../i18n/language.ts'
import type { Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'

type YearAmount = { readonly year: number, readonly amount: number }

/** Fiscal years as the categories of a figure. */
export const yearCategories = (years: readonly { readonly year: number }[]): readonly FigureCategory[] =>
  years.map(({ year }) => ({ label: formatYear(language(), year), cells: [String(year)] }))

/** What the costs of several years do, in words: `令和3年度は約52億円、令和4年度は約38億円で、約14億円減ります。` */
export function describeYears(amounts: readonly YearAmount[]): string {
  const years = formatList(language(), amounts.map(({ year, amount }) =>
    said('costs.amountOfYear', { year: formatShortYear(language(), year), amount: formatPlainAmount(language(), amount) })))
  const [first, last] = [amounts[0], amounts.at(-1)]
  if (!first || !last || first === last) return said('costs.yearsAre', { years })
  const change = last.amount - first.amount
  if (change === 0) return said('costs.yearsStay', { years })
  return said(change > 0 ? 'costs.yearsRise' : 'costs.yearsFall', { years, change: formatPlainAmount(language(), Math.abs(change)) })
}

function describeLargest(cost: Cost): string {
  const [largest] = [...fundingSources].sort((one, other) => cost[other] - cost[one])
  if (largest === undefined || cost.total === 0) return ''
  return said('costs.largestSource', { source: said(fundingSourceKeys[largest]), share: formatShare(language(), cost[largest], cost.total) })
}

/** The cost of each year by funding source, as the plan prints it. */
export function figureOfYears({ years, total }: CostByYear): Figure<Words> {
  return {
    title: wordsOf('costs.yearsBySource'),
    summary: joinSentences(language(), [describeYears(years.map(({ year, cost }) => ({ year, amount: cost.total }))), describeLargest(total)]),
    shape: 'stack',
    categoryNames: [said('figure.fiscalYear')],
    categories: yearCategories(years),
    seriesName: said('planLabel.funding'),
    series: fundingSources.map(source => ({ name: said(fundingSourceKeys[source]), values: years.map(({ cost }) => cost[source]) })),
    valueName: said('planLabel.cost'),
    unit: thousandYen,
    note: wordsOf('costs.sourceShareNote'),
  }
}
