import type { HeldSubmission } from '../../../outbox/readReceived.ts'
import type { Taking } from '../../../outbox/takeHeld.ts'
import { submissionWords } from '../../ui/submission/submissionWords.ts'
import { valuesOfContent } from '../../ui/submission/valuesOfContent.ts'
import type { CurrentForm } from './loadForm.ts'

/** What is taken onto this phone of what the city holds; it can be corrected only by the very version of the form that was answered. */
export function takingOf(held: HeldSubmission, secret: string, form: CurrentForm | undefined): Omit<Taking, 'at'> {
  const { content, personal, receipt } = held
  const title = form?.title ?? submissionWords[receipt.kind]
  if (!form || form.version !== held.form.version || !content || content.kind === 'withdrawal') return { held, secret, title }
  const language = content.kind === 'surveyResponse' ? content.language : 'ja'
  return { held, secret, title, origin: { formText: form.text, language, values: valuesOfContent(content, personal) } }
}
