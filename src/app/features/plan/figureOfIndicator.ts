import { subtractDecimals } from '../../../domain/evaluation/decimalRatio.ts'
import type { Evaluation } from '../../../domain/evaluation/evaluation.ts'
import { describeValue } from '../../../domain/figures/describeValue.ts'
import type { Figure } from '../../../domain/figures/figure.ts'
import { formatList } from '../../../domain/language/formatList.ts'
import { formatShortYear, formatYear } from '../../../domain/language/formatYear.ts'
import { joinSentences } from '../../../domain/language/joinSentences.ts'
import type { Indicator, YearValue } from '../../../domain/plan/indicator.ts'
import { language, said, t } from '../../i18n/language.ts'
import type { Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'

/** The chart of an indicator, or why there is none. */
export type IndicatorFigure = { readonly kind: 'chart', readonly figure: Figure<Words> } | { readonly kind: 'words', readonly because: Words }

interface YearNumber { readonly year: number, readonly value: number }

const numbersOf = (values: readonly YearValue[]): readonly YearNumber[] =>
  values.flatMap(({ year, value }) => value.kind === 'number' ? [{ year, value: value.value }] : [])

/** Baseline, targets and, where published, actual values of one indicator, year by year, as far as they are numbers of one unit. */
export function figureOfIndicator(indicator: Indicator, evaluations: readonly Evaluation[]): IndicatorFigure {
  const actuals = evaluations.flatMap(({ indicatorId, year, actual }) => indicatorId === indicator.id && actual ? [{ year, value: actual }] : [])
  const values = [indicator.baseline, ...indicator.targets, ...actuals]
  const units = new Set(values.flatMap(({ value }) => value.kind === 'number' ? [value.unit] : []))
  const [unit] = units
  if (unit === undefined) return { kind: 'words', because: wordsOf('plan.noChartInWords') }
  if (values.some(({ value }) => value.kind === 'text')) return { kind: 'words', because: wordsOf('plan.noChartSomeWords') }
  if (units.size > 1) return { kind: 'words', because: wordsOf('plan.noChartUnits') }
  const rows = [
    { name: said('planLabel.baseline'), numbers: numbersOf([indicator.baseline]) },
    { name: said('planLabel.target'), numbers: numbersOf(indicator.targets) },
    { name: said('plan.actualValue'), numbers: numbersOf(actuals) },
  ].filter(({ numbers }) => numbers.length > 0)
  if (rows.flatMap(({ numbers }) => numbers).length < 2) return { kind: 'words', because: wordsOf('plan.noChartOneNumber') }
  const years = [...new Set(rows.flatMap(({ numbers }) => numbers.map(({ year }) => year)))].sort((one, other) => one - other)
  return {
    kind: 'chart',
    figure: {
      title: wordsOf('plan.courseOf', { name: indicator.name }),
      summary: summaryOf(indicator, numbersOf(actuals), unit),
      shape: 'columns',
      categoryNames: [said('figure.fiscalYear')],
      categories: years.map(year => ({ label: formatYear(language(), year), cells: [String(year)] })),
      planNames: [indicator.name],
      seriesName: said('figure.kind'),
      series: rows.map(({ name, numbers }) => ({ name, values: years.map(year => numbers.find(each => each.year === year)?.value) })),
      valueName: indicator.isCumulative ? said('plan.cumulativeOf', { name: indicator.name }) : indicator.name,
      unit,
    },
  }
}

function summaryOf({ baseline, targets, isCumulative }: Indicator, actuals: readonly YearNumber[], unit: string): string {
  return joinSentences(language(), [
    summaryOfPlan(numbersOf([baseline])[0], numbersOf(targets), unit),
    actuals.length === 0 ? '' : said('plan.actualsAre', { values: listOf('plan.actualOfYear', actuals, unit) }),
    isCumulative ? said('plan.valuesAddUp') : '',
  ])
}

function summaryOfPlan(baseline: YearNumber | undefined, targets: readonly YearNumber[], unit: string): string {
  const last = targets.at(-1)
  if (!last) return ''
  if (!baseline) return said('plan.targetsAre', { values: listOf('plan.targetOfYear', targets, unit) })
  const values = {
    fromYear: formatShortYear(language(), baseline.year), from: describeValue(language(), baseline.value, unit),
    toYear: formatShortYear(language(), last.year), to: describeValue(language(), last.value, unit),
  }
  const change = subtractDecimals(last.value, baseline.value)
  if (change === 0) return said('plan.targetKeeps', values)
  const size = describeValue(language(), Math.abs(change), unit === '%' ? t('format.percentagePoints') : unit)
  return said(change > 0 ? 'plan.targetRises' : 'plan.targetFalls', { ...values, size })
}

const listOf = (key: 'plan.actualOfYear' | 'plan.targetOfYear', values: readonly YearNumber[], unit: string) => formatList(language(),
  values.map(({ year, value }) => said(key, { year: formatShortYear(language(), year), value: describeValue(language(), value, unit) })))
