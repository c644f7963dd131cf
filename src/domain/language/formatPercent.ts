import { formatNumber } from './formatNumber.ts'
import type { Language } from './language.ts'

/** A percentage to one decimal, `50.0%`, with a minus sign where it is negative: `−0.2%`. */
export function formatPercent(language: Language, percent: number): string {
  return formatNumber(language, percent / 100, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false }).replace('-', '−')
}
