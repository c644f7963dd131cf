import type { Language } from '../language/language.ts'
import { withoutReadings } from '../language/markedReadings.ts'
import { say } from '../language/say.ts'
import type { Figure } from './figure.ts'
import { formatCsv } from './formatCsv.ts'
import { safeCell } from './safeCell.ts'
import { unitName } from './unitName.ts'

/**
 * The figures of a chart as machine-readable CSV: headings in the first row, one value a row, plain numbers, the unit in a column of
 * its own. What has no value has no row.
 */
export function figureCsv(language: Language, { categoryNames, categories, seriesName, series, valueName, unit }: Figure<unknown>): string {
  const rows = categories.flatMap(({ cells }, index) => series.flatMap(({ name, values }) => {
    const value = values[index]
    return value === undefined ? [] : [[...cells, withoutReadings(name), String(value), unitName(language, unit)]]
  }))
  const heads = [...categoryNames, seriesName, valueName].map(withoutReadings)
  return formatCsv([[...heads, say(language, 'figure.unit')], ...rows].map(row => row.map(safeCell)))
}
