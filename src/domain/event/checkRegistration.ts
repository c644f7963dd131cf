import { checkPersonalFields } from '../submission/checkPersonalFields.ts'
import type { PersonalFields } from '../submission/sealedSubmission.ts'
import type { FieldFault } from '../submission/submissionProblem.ts'
import { textFault } from '../submission/textFault.ts'
import type { EventRegistration } from './eventRegistration.ts'
import type { ParticipationEvent } from './participationEvent.ts'

/** How many characters the note of a registration may have. */
export const longestNote = 1_000

/**
 * Whether a registration keeps its event's rules; phone and server ask the same. Whether there is still room is not asked here: beyond
 * the capacity comes the waiting list. A fault stands at `people`, `note` or `personal.<name>`, and at nothing for the event as a whole.
 */
export function checkRegistration(event: ParticipationEvent, registration: EventRegistration, personal: PersonalFields | undefined): readonly FieldFault[] {
  const rules = event.registration
  if (!rules) return [{ at: '', reason: 'この催しは、このアプリでは申し込めません。' }]
  const faults: FieldFault[] = []
  if (event.status === 'cancelled') faults.push({ at: '', reason: 'この催しは中止になりました。' })
  const { people, note } = registration
  const most = Math.min(rules.largestGroup, rules.capacity ?? rules.largestGroup)
  if (!Number.isInteger(people) || people < 1) faults.push({ at: 'people', reason: '人数を1人以上の整数で入力してください。' })
  else if (people > most) faults.push({ at: 'people', reason: `一度に申し込めるのは${most}人までです。` })
  const reason = note === undefined || note.trim() === '' ? undefined : textFault('配慮してほしいこと', note, longestNote)
  if (reason !== undefined) faults.push({ at: 'note', reason })
  return [...faults, ...checkPersonalFields(rules.personalFields, personal)]
}
