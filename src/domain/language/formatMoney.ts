import { formatThousandYen, plainYen } from '../plan/cost.ts'
import { formatNumber } from './formatNumber.ts'
import type { Language } from './language.ts'
import { isJapanese } from './languages.ts'
import { say } from './say.ts'

/** An amount in thousand yen, exactly: in Japanese as the documents print it, `46,452千円`; elsewhere in yen, `46,452,000 yen`. */
export function formatAmount(language: Language, thousandYen: number): string {
  if (isJapanese(language.code)) return formatThousandYen(thousandYen)
  return say(language, 'format.yen', { amount: formatNumber(language, thousandYen * 1000) })
}

/** From here on three figures are read as a million or more, after which Spanish and Portuguese say `de`. */
const fewestMillions = 999_500

/** A plain reading of an amount in thousand yen: `約12.3億円`; elsewhere to three figures, `1.23 billion yen`. */
export function formatPlainAmount(language: Language, thousandYen: number): string {
  if (isJapanese(language.code)) return plainYen(thousandYen)
  const compact = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 } as const
  const yen = thousandYen * 1000
  return say(language, yen < fewestMillions ? 'format.yen' : 'format.yenOfMillions', { amount: formatNumber(language, yen, compact) })
}
