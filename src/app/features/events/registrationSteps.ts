import type { FieldFault } from '../../../domain/submission/submissionProblem.ts'
import { said } from '../../i18n/language.ts'
import { placePersonalFault } from '../../ui/compose/placePersonalFault.ts'
import type { PlacedFault } from '../../ui/compose/useComposeFlow.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'
import type { OpenEvent } from './frozenEvent.ts'

/** The steps of a registration. */
export type RegistrationStep = 'write' | 'review'

/** The steps with what they are called. */
export const registrationSteps = () => [
  { step: 'write', title: wordsOf('events.stepWrite') },
  { step: 'review', title: wordsOf('events.stepReview') },
] as const

/** The ids of the controls. */
export const registrationFieldIds = { people: 'registration-people', note: 'registration-note' } as const

/** Where a fault of a registration can be mended. */
export function placeRegistrationFault({ registration }: Pick<OpenEvent, 'registration'>, { at }: FieldFault): Omit<PlacedFault<RegistrationStep>, 'reason'> {
  if (at.startsWith('personal.')) return { step: 'write', ...placePersonalFault(registration.personalFields, at) }
  if (at === 'note') return { step: 'write', id: registrationFieldIds.note, label: said('events.note') }
  return { step: 'write', id: registrationFieldIds.people, label: said(at === 'people' ? 'events.people' : 'events.howToApply') }
}
