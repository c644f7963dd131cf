import type { Draft } from '../../../domain/submission/draft.ts'
import { parseContent } from '../../../domain/submission/parseContent.ts'
import { isFields, parseJson } from '../../../domain/submission/parseFields.ts'
import type { SealedSubmission } from '../../../domain/submission/sealedSubmission.ts'

/** What lists call something handed in: the form's title, and for a proposal, whose form is always the same, its subject. */
export function nameOfSealed({ title, submission }: { readonly title: string, readonly submission: Pick<SealedSubmission, 'content'> }): string {
  const content = parseContent(submission.content)
  return content?.kind === 'proposal' ? content.subject : title
}

/** The same of a draft. */
export function nameOfDraft({ title, form, values }: Pick<Draft, 'title' | 'form' | 'values'>): string {
  const subject = form.kind === 'proposal' ? values['subject'] : undefined
  return typeof subject === 'string' && subject.trim() !== '' ? subject : title
}

/** 見本: whether the form that something answers is invented. */
export function isOfSample(origin: Pick<Draft, 'formText'> | undefined): boolean {
  const form = origin && parseJson(origin.formText)
  return isFields(form) && form['isSample'] === true
}
