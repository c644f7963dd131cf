import type { FormRef } from '../../../domain/submission/sealedSubmission.ts'
import { readForm, type FormAnswer } from '../../../outbox/readForm.ts'
import type { WordsPorts } from '../../submissions/wordsPorts.ts'

/** Asks the city's server for the version of a form that was answered. */
export type AskForm = (form: FormRef) => Promise<FormAnswer>

/** Asks by the ports of what is written. */
export function askFormBy({ fetch, now }: Pick<WordsPorts, 'fetch' | 'now'>): AskForm {
  return form => readForm(fetch, form, () => Date.parse(now()))
}
