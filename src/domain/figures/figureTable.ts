import { formatNumber } from '../language/formatNumber.ts'
import { joinNames } from '../language/joinNames.ts'
import type { Language } from '../language/language.ts'
import { say } from '../language/say.ts'
import type { Figure } from './figure.ts'

/** The figures of a chart as a table for readers: what is longer, the categories or the series, runs downwards. The unit stands above it. */
export interface FigureTable {
  /** The corner, then the heading of each column. */
  readonly head: readonly string[]
  readonly rows: readonly { readonly name: string, readonly cells: readonly string[] }[]
}

/** What stands where there is no value. */
const nothing = '—'

/** The table of a figure. What stands in one bar is summed in a last row or column, 合計. */
export function figureTable(language: Language, { categoryNames, categories, seriesName, series, shape }: Figure<unknown>): FigureTable {
  const spelled = (value: number | undefined) => value === undefined ? nothing : formatNumber(language, value, { maximumFractionDigits: 10 })
  const sums = categories.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0))
  const columns = shape !== 'columns' && series.length > 1 ? [...series, { name: say(language, 'figure.sum'), values: sums }] : series
  if (categories.length >= series.length) {
    return {
      head: [joinNames(language, categoryNames), ...columns.map(({ name }) => name)],
      rows: categories.map(({ label }, index) => ({ name: label, cells: columns.map(({ values }) => spelled(values[index])) })),
    }
  }
  return {
    head: [seriesName, ...categories.map(({ label }) => label)],
    rows: columns.map(({ name, values }) => ({ name, cells: categories.map((_, index) => spelled(values[index])) })),
  }
}
