import type { PersonalFields } from '../../domain/submission/sealedSubmission.ts'
import type { Field } from '../ui/form/field.ts'
import type { Place } from '../ui/form/findPlace.ts'

/** What a field can be. */
export const fieldStates = ['書ける', '直すところがある', '変えられない'] as const

/** What is written in the fields of the page. */
export interface FieldValues {
  text: string
  long: string
  number: number | string | undefined
  day: string | undefined
  time: string | undefined
  place: Place | undefined
  scale: number | undefined
  slider: number | undefined
  one: string | undefined
  any: readonly string[]
  ranked: readonly string[]
  sure: boolean
  personal: PersonalFields
}

/** The frame of a field in one of its states. */
export function fieldOf(id: string, label: string, state: typeof fieldStates[number]): Field {
  const isFaulty = state === '直すところがある'
  return { id: `${state}-${id}`, label, hint: '書き方の説明です。', requirement: isFaulty ? 'required' : 'optional', error: isFaulty ? '書いてください。' : undefined }
}
