import type { Day } from '../plan/fiscalYear.ts'
import type { ParticipationEvent } from './participationEvent.ts'

/** 掲載中: whether an event is shown on one day (Asia/Tokyo): from its first day to its last, both included; without them always. */
export function isListed({ listedFrom, listedUntil }: Pick<ParticipationEvent, 'listedFrom' | 'listedUntil'>, on: Day): boolean {
  return (listedFrom === undefined || listedFrom <= on) && (listedUntil === undefined || on <= listedUntil)
}

/** Only the events that are shown on one day. */
export function listedEvents(events: readonly ParticipationEvent[], on: Day): readonly ParticipationEvent[] {
  return events.filter(event => isListed(event, on))
}
