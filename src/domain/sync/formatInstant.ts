import type { Instant } from '../delivery/instant.ts'
import type { Day } from '../plan/fiscalYear.ts'

const timeZone = 'Asia/Tokyo'
/** The same without `Intl`: Japan's clocks are nine hours ahead of UTC all the year. */
const aheadOfUtc = 9 * 60 * 60_000

/** The day of an instant in Asia/Tokyo. Needed for every start of the app, and so without `Intl`, whose formats are slow to make. */
export function dayOf(at: Instant): Day {
  return new Date(Date.parse(at) + aheadOfUtc).toISOString().slice(0, 10)
}

/** The day of an instant in both calendars and in Asia/Tokyo: `令和8年(2026年)4月1日`. */
export function formatDayOf(at: Instant): string {
  const [year, month, day] = dayOf(at).split('-').map(Number)
  const eraYear = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { timeZone, era: 'long', year: 'numeric' })
  return `${eraYear.format(new Date(at))}(${year}年)${month}月${day}日`
}

/** The day and the minute of an instant in Asia/Tokyo: `令和8年(2026年)4月1日 9:05`. */
export function formatInstant(at: Instant): string {
  const time = new Intl.DateTimeFormat('ja-JP', { timeZone, hour: 'numeric', minute: '2-digit', hourCycle: 'h23' })
  return `${formatDayOf(at)} ${time.format(new Date(at))}`
}
