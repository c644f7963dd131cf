import { isFields, parseJson } from '../submission/parseFields.ts'
import type { ParticipationEvent } from './participationEvent.ts'

/** What somebody who signed up for an event has to know of it since: 中止, 変更, or that the city's list no longer has it. */
export type EventNews =
  | { readonly kind: 'cancelled', readonly note?: string }
  | { readonly kind: 'changed', readonly note?: string }
  | { readonly kind: 'gone' }

/**
 * What the list of today says of an event to somebody who signed up when it was as `registered` (the event as JSON, where the phone
 * has it); `undefined` where nothing is new. An event counts as changed also where only its time or its place differs.
 */
export function newsOfEvent(registered: string | undefined, current: ParticipationEvent | undefined): EventNews | undefined {
  if (!current) return { kind: 'gone' }
  const note = current.statusNote === undefined ? {} : { note: current.statusNote }
  if (current.status === 'cancelled') return { kind: 'cancelled', ...note }
  return current.status === 'changed' || isMoved(registered, current) ? { kind: 'changed', ...note } : undefined
}

function isMoved(registered: string | undefined, { time, place }: ParticipationEvent): boolean {
  const before = registered === undefined ? undefined : parseJson(registered)
  return isFields(before) && (isOther(before['time'], time) || isOther(before['place'], place))
}

/** Whether any member differs; one that is absent on one side only counts. */
function isOther(before: unknown, now: object): boolean {
  if (!isFields(before)) return true
  const after = new Map<string, unknown>(Object.entries(now))
  return [...new Set([...Object.keys(before), ...after.keys()])].some(name => before[name] !== after.get(name))
}
