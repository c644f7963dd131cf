import type { Instant } from '../delivery/instant.ts'
import type { Day } from '../plan/fiscalYear.ts'
import type { EventTime } from './participationEvent.ts'

/** The instant of a day and a time `09:30` in Asia/Tokyo, which is nine hours ahead of UTC all the year. */
export function instantInJapan(day: Day, time: string): Instant {
  return new Date(`${day}T${time}:00.000+09:00`).toISOString()
}

/** The day after. */
export function dayAfter(day: Day): Day {
  return new Date(Date.parse(day) + 24 * 60 * 60_000).toISOString().slice(0, 10)
}

/** When an event is over: its end, or where no time is said, the end of its last day. */
export function endOf({ endsOn, endsAt }: EventTime): Instant {
  return endsAt === undefined ? instantInJapan(dayAfter(endsOn), '00:00') : instantInJapan(endsOn, endsAt)
}
