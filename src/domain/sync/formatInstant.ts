import type { Instant } from '../delivery/instant.ts'
import type { Day } from '../plan/fiscalYear.ts'

const timeZone = 'Asia/Tokyo'

function partsOf(at: Instant): Readonly<Record<string, string>> {
  const format = new Intl.DateTimeFormat('ja-JP', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' })
  return Object.fromEntries(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]))
}

/** The day of an instant in Asia/Tokyo. */
export function dayOf(at: Instant): Day {
  const { year = '', month = '', day = '' } = partsOf(at)
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The day of an instant in both calendars and in Asia/Tokyo: `令和8年(2026年)4月1日`. */
export function formatDayOf(at: Instant): string {
  const { year = '', month = '', day = '' } = partsOf(at)
  const eraYear = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { timeZone, era: 'long', year: 'numeric' })
  return `${eraYear.format(new Date(at))}(${year}年)${month}月${day}日`
}

/** The day and the minute of an instant in Asia/Tokyo: `令和8年(2026年)4月1日 9:05`. */
export function formatInstant(at: Instant): string {
  const time = new Intl.DateTimeFormat('ja-JP', { timeZone, hour: 'numeric', minute: '2-digit', hourCycle: 'h23' })
  return `${formatDayOf(at)} ${time.format(new Date(at))}`
}
