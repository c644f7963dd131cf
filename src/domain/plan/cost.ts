/** 財源: where the money of a project comes from. */
export type FundingSource = 'general' | 'nationalAndPrefectural' | 'bonds' | 'other'

/** The funding sources in the order in which the documents print them: 一般財源, 国県支出金, 起債, その他. */
export const fundingSources = ['general', 'nationalAndPrefectural', 'bonds', 'other'] as const satisfies readonly FundingSource[]

/** The Japanese name of each funding source. */
export const fundingSourceNames: Readonly<Record<FundingSource, string>> = {
  general: '一般財源',
  nationalAndPrefectural: '国県支出金',
  bonds: '起債',
  other: 'その他',
}

/**
 * 事業費: planned cost over the years of the plan, in thousand yen (千円), integers ≥ 0.
 * `total` equals the sum of the four sources; the importer refuses a document where it does not.
 */
export interface Cost extends Readonly<Record<FundingSource, number>> {
  readonly total: number
}

/** The sum of costs, source by source. No costs give zero everywhere. */
export function sumCosts(costs: readonly Cost[]): Cost {
  const sum = (key: keyof Cost) => costs.reduce((total, cost) => total + cost[key], 0)
  return {
    total: sum('total'),
    general: sum('general'),
    nationalAndPrefectural: sum('nationalAndPrefectural'),
    bonds: sum('bonds'),
    other: sum('other'),
  }
}

/** True when the four sources add up to the total. */
export function isBalanced(cost: Cost): boolean {
  return cost.total === fundingSources.reduce((sum, source) => sum + cost[source], 0)
}

/** 千円: the unit of every amount, as the documents write it. */
export const thousandYen = '千円'

/** An amount in thousand yen as the documents print it: `46,452千円`. */
export function formatThousandYen(amount: number): string {
  return `${amount.toLocaleString('ja-JP')}${thousandYen}`
}

/**
 * A plain reading of an amount in thousand yen: `約12.3億円`, `約4,645万円`, `1万円`, `0円`.
 * Below 約 stands only where the reading is rounded (half up), to one decimal of 億 or to whole 万.
 */
export function plainYen(amount: number): string {
  if (amount === 0) return '0円'
  if (amount < 10) return `${amount * 1000}円`
  const isLarge = amount >= 100_000
  const unit = isLarge ? 100_000 : 10
  const steps = isLarge ? 10 : 1
  const rounded = Math.round((amount * steps) / unit) / steps
  const about = rounded * unit === amount ? '' : '約'
  return `${about}${rounded.toLocaleString('ja-JP')}${isLarge ? '億円' : '万円'}`
}
