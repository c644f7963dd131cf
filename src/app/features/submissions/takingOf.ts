import type { Beginning } from '../../../domain/submission/receivedItem.ts'
import type { FormRef, PersonalFields } from '../../../domain/submission/sealedSubmission.ts'
import type { SubmissionContent } from '../../../domain/submission/submissionContent.ts'
import type { HeldSubmission } from '../../../outbox/readReceived.ts'
import type { Taking } from '../../../outbox/takeHeld.ts'
import { t } from '../../i18n/language.ts'
import { submissionWords } from '../../ui/submission/submissionWords.ts'
import { valuesOfContent } from '../../ui/submission/valuesOfContent.ts'
import type { KnownForm } from './loadForm.ts'

/** What is taken onto this phone of what the city holds. */
export function takingOf(held: HeldSubmission, secret: string, form: KnownForm | undefined): Omit<Taking, 'at'> {
  const origin = beginningOf(held.form, form, held.content, held.personal)
  return { held, secret, title: form?.title ?? t(submissionWords[held.receipt.kind]), ...(origin && { origin }) }
}

/** What a correction begins with: only with the very version of the form that was answered. */
export function beginningOf(
  answered: FormRef, form: KnownForm | undefined, content: SubmissionContent | undefined, personal: PersonalFields | undefined,
): Beginning | undefined {
  if (!form || form.version !== answered.version || !content || content.kind === 'withdrawal') return undefined
  const language = content.kind === 'surveyResponse' ? content.language : 'ja'
  return { title: form.title, formText: form.text, language, values: valuesOfContent(content, personal) }
}
