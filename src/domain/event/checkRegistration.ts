import type { Language } from '../language/language.ts'
import { say } from '../language/say.ts'
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
export function checkRegistration(
  language: Language, event: ParticipationEvent, registration: EventRegistration, personal: PersonalFields | undefined,
): readonly FieldFault[] {
  const rules = event.registration
  if (!rules) return [{ at: '', reason: say(language, 'events.faultNoRegistration') }]
  const faults: FieldFault[] = []
  if (event.status === 'cancelled') faults.push({ at: '', reason: say(language, 'events.faultCancelled') })
  const { people, note } = registration
  const most = Math.min(rules.largestGroup, rules.capacity ?? rules.largestGroup)
  if (!Number.isInteger(people) || people < 1) faults.push({ at: 'people', reason: say(language, 'events.faultPeople') })
  else if (people > most) faults.push({ at: 'people', reason: say(language, 'events.faultTooManyPeople', { n: most }) })
  const reason = note === undefined || note.trim() === '' ? undefined : textFault(language, say(language, 'events.note'), note, longestNote)
  if (reason !== undefined) faults.push({ at: 'note', reason })
  return [...faults, ...checkPersonalFields(language, rules.personalFields, personal)]
}
