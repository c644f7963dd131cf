import type { SubmissionWindow } from '../../domain/submission/deadline.ts'
import type { EventDraft } from '../events/parseEventRow.ts'
import type { DateShift } from './shiftDates.ts'

/** A window moved to other days. */
export function shiftWindow(window: SubmissionWindow, shift: DateShift): SubmissionWindow {
  return { ...window, opensAt: shift.instant(window.opensAt), closesAt: shift.instant(window.closesAt) }
}

/** An event moved to other days, its registration with it. */
export function shiftEvent(event: EventDraft, shift: DateShift): EventDraft {
  const { time, registration, listedFrom, listedUntil } = event
  return {
    ...event,
    time: { ...time, startsOn: shift.day(time.startsOn), endsOn: shift.day(time.endsOn) },
    ...(listedFrom !== undefined && { listedFrom: shift.day(listedFrom) }),
    ...(listedUntil !== undefined && { listedUntil: shift.day(listedUntil) }),
    ...(registration && { registration: { ...registration, window: shiftWindow(registration.window, shift) } }),
  }
}
