import type { EventRegistrationRules, ParticipationEvent } from '../../../domain/event/participationEvent.ts'
import { isFields, parseJson } from '../../../domain/submission/parseFields.ts'

/** An event for which one can register in the app. */
export interface OpenEvent extends ParticipationEvent {
  readonly registration: EventRegistrationRules
}

/** The event that a draft carries, or `undefined` where it is none that this app can read. */
export function frozenEvent(text: string): OpenEvent | undefined {
  const event = parseJson(text)
  return isOpenEvent(event) ? event : undefined
}

/** What the app wrote itself is not checked to its last member. */
function isOpenEvent(value: unknown): value is OpenEvent {
  return isFields(value) && value['format'] === 1 && isFields(value['time']) && isFields(value['registration']) && Array.isArray(value['registration']['personalFields'])
}
