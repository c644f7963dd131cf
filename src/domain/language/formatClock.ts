import type { Instant } from '../delivery/instant.ts'
import { formatInstant } from '../sync/formatInstant.ts'
import { dateFormat } from './dateFormat.ts'
import type { Language } from './language.ts'
import { isJapanese } from './languages.ts'

/** The minute of an instant in Asia/Tokyo, where its day is known: `9:05`; elsewhere `09:05`, of 24 hours as the city writes them. */
export function formatClock(language: Language, at: Instant): string {
  if (!isJapanese(language.code)) return dateFormat(language, { timeStyle: 'short', hourCycle: 'h23', timeZone: 'Asia/Tokyo' }).format(new Date(at))
  const moment = formatInstant(at)
  return moment.slice(moment.lastIndexOf(' ') + 1)
}
