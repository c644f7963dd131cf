import { subtractDecimals } from '../../../domain/evaluation/decimalRatio.ts'
import type { Evaluation } from '../../../domain/evaluation/evaluation.ts'
import { describeValue } from '../../../domain/figures/describeValue.ts'
import type { Figure } from '../../../domain/figures/figure.ts'
import { eraFiscalYear, formatFiscalYear } from '../../../domain/plan/fiscalYear.ts'
import type { Indicator, YearValue } from '../../../domain/plan/indicator.ts'

/** The chart of an indicator, or why there is none. */
export type IndicatorFigure = { readonly kind: 'chart', readonly figure: Figure } | { readonly kind: 'words', readonly because: string }

interface YearNumber { readonly year: number, readonly value: number }

const numbersOf = (values: readonly YearValue[]): readonly YearNumber[] =>
  values.flatMap(({ year, value }) => value.kind === 'number' ? [{ year, value: value.value }] : [])

/** Baseline, targets and, where published, actual values of one indicator, year by year, as far as they are numbers of one unit. */
export function figureOfIndicator(indicator: Indicator, evaluations: readonly Evaluation[]): IndicatorFigure {
  const actuals = evaluations.flatMap(({ indicatorId, year, actual }) => indicatorId === indicator.id && actual ? [{ year, value: actual }] : [])
  const values = [indicator.baseline, ...indicator.targets, ...actuals]
  const units = new Set(values.flatMap(({ value }) => value.kind === 'number' ? [value.unit] : []))
  const [unit] = units
  if (unit === undefined) return { kind: 'words', because: '値が文字で書かれているため、図はありません。' }
  if (values.some(({ value }) => value.kind === 'text')) return { kind: 'words', because: '文字で書かれた値があるため、図はありません。' }
  if (units.size > 1) return { kind: 'words', because: '単位の違う値があるため、図はありません。' }
  const rows = [
    { name: '現状値', numbers: numbersOf([indicator.baseline]) },
    { name: '目標値', numbers: numbersOf(indicator.targets) },
    { name: '実績値', numbers: numbersOf(actuals) },
  ].filter(({ numbers }) => numbers.length > 0)
  if (rows.flatMap(({ numbers }) => numbers).length < 2) return { kind: 'words', because: '数字の値が1つだけのため、図はありません。' }
  const years = [...new Set(rows.flatMap(({ numbers }) => numbers.map(({ year }) => year)))].sort((one, other) => one - other)
  return {
    kind: 'chart',
    figure: {
      title: `${indicator.name}の推移`,
      summary: summaryOf(indicator, numbersOf(actuals), unit),
      shape: 'columns',
      categoryNames: ['年度'],
      categories: years.map(year => ({ label: formatFiscalYear(year), cells: [String(year)] })),
      planNames: [indicator.name],
      seriesName: '種類',
      series: rows.map(({ name, numbers }) => ({ name, values: years.map(year => numbers.find(each => each.year === year)?.value) })),
      valueName: indicator.isCumulative ? `${indicator.name}(累計)` : indicator.name,
      unit,
    },
  }
}

function summaryOf({ baseline, targets, isCumulative }: Indicator, actuals: readonly YearNumber[], unit: string): string {
  const spelled = ({ year, value }: YearNumber) => `${eraFiscalYear(year)}は${describeValue(value, unit)}`
  const planned = summaryOfPlan(numbersOf([baseline])[0], numbersOf(targets), unit)
  const reached = actuals.length === 0 ? '' : `実績値は、${actuals.map(spelled).join('、')}です。`
  return `${planned}${reached}${isCumulative ? '値は累計です。' : ''}`
}

function summaryOfPlan(baseline: YearNumber | undefined, targets: readonly YearNumber[], unit: string): string {
  const last = targets.at(-1)
  if (!last) return ''
  if (!baseline) return `目標値は、${targets.map(({ year, value }) => `${eraFiscalYear(year)}が${describeValue(value, unit)}`).join('、')}です。`
  const [from, to] = [baseline, last].map(({ year, value }) => `${eraFiscalYear(year)}の${describeValue(value, unit)}`)
  const change = subtractDecimals(last.value, baseline.value)
  if (change === 0) return `${from}を、${eraFiscalYear(last.year)}まで保つ目標です。`
  const size = describeValue(Math.abs(change), unit === '%' ? 'ポイント' : unit)
  return `${from}を、${to}へ${size}${change > 0 ? '増やす' : '減らす'}目標です。`
}
