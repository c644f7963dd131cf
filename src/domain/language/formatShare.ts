import { formatNumber } from './formatNumber.ts'
import type { Language } from './language.ts'
import { say } from './say.ts'

const percent = { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const

/**
 * A part of a whole in percent to one decimal, half up: `73.7%`. A part that would round to nothing is `0.1%未満`; `—` where the whole is
 * nothing.
 */
export function formatShare(language: Language, part: number, whole: number): string {
  if (whole <= 0) return '—'
  const tenths = Math.round((part / whole) * 1000)
  if (part > 0 && tenths === 0) return say(language, 'format.lessThan', { value: formatNumber(language, 0.001, percent) })
  return formatNumber(language, tenths / 1000, percent)
}
