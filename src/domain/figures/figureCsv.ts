import type { Figure } from './figure.ts'
import { formatCsv } from './formatCsv.ts'

/**
 * The figures of a chart as machine-readable CSV: headings in the first row, one value a row, plain numbers, the unit in a column of
 * its own. What has no value has no row.
 */
export function figureCsv({ categoryNames, categories, seriesName, series, valueName, unit }: Figure): string {
  const rows = categories.flatMap(({ cells }, index) => series.flatMap(({ name, values }) => {
    const value = values[index]
    return value === undefined ? [] : [[...cells, name, String(value), unit]]
  }))
  return formatCsv([[...categoryNames, seriesName, valueName, '単位'], ...rows])
}
