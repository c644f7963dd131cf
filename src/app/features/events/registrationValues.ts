import type { EventRegistration } from '../../../domain/event/eventRegistration.ts'
import type { Draft, DraftValues } from '../../../domain/submission/draft.ts'
import type { PersonalFields } from '../../../domain/submission/sealedSubmission.ts'
import { isBlank } from '../../ui/compose/isBlank.ts'
import { readTexts } from '../../ui/compose/readTexts.ts'

/** What a draft of a registration keeps. `people` as it was typed where it is no number. */
export interface RegistrationValues {
  readonly people: number | string | undefined
  readonly note: string
  readonly personal: PersonalFields
}

/** Reads what a draft keeps; one person where nothing was said yet. */
export function readRegistrationValues(values: DraftValues): RegistrationValues {
  const { people, note, personal } = values
  return {
    people: 'people' in values ? (typeof people === 'number' || typeof people === 'string' ? people : undefined) : 1,
    note: typeof note === 'string' ? note : '',
    personal: readTexts(personal),
  }
}

/** Whether a draft holds nothing but the one person that it begins with. */
export function isBlankRegistration({ values }: Pick<Draft, 'values'>): boolean {
  const { people, note, personal } = readRegistrationValues(values)
  return people === 1 && isBlank({ note, ...personal })
}

/** The registration as it is sent; a number of people that is none is 0, which no event takes. */
export function registrationOf({ people, note }: Pick<RegistrationValues, 'people' | 'note'>): EventRegistration {
  return { format: 1, kind: 'eventRegistration', people: typeof people === 'number' ? people : 0, ...note.trim() !== '' && { note } }
}
