import { formatPlainAmount } from '../language/formatMoney.ts'
import { formatNumber } from '../language/formatNumber.ts'
import type { Language } from '../language/language.ts'
import { say } from '../language/say.ts'
import { thousandYen } from '../plan/cost.ts'

const exact = { maximumFractionDigits: 10 } as const

/**
 * A value with its unit as a chart and a sentence say it: `1,050人`, `8.1%`; 千円 in its plain reading, `約12.3億円`; 件 in the
 * form of its number, `1 item`.
 */
export function describeValue(language: Language, value: number, unit: string): string {
  if (unit === thousandYen) return formatPlainAmount(language, value)
  if (unit === '%') return formatNumber(language, value, { ...exact, style: 'unit', unit: 'percent' })
  if (unit === say(language, 'figure.items') && Number.isInteger(value)) return say(language, 'common.items', { n: value })
  return say(language, 'format.valueInUnit', { value: formatNumber(language, value, exact), unit })
}
