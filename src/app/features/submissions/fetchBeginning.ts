import { parseContent, parsePersonal } from '../../../domain/submission/parseContent.ts'
import type { Beginning, ReceivedItem } from '../../../domain/submission/receivedItem.ts'
import { retryWords } from '../../ui/submission/waitingWords.ts'
import type { Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'
import type { AskForm } from './askForm.ts'
import { knownForm } from './loadForm.ts'
import { beginningOf } from './takingOf.ts'

/** What a correction begins with, or why there is none now. */
export type FetchedBeginning = { readonly kind: 'beginning', readonly beginning: Beginning } | { readonly kind: 'none', readonly why: Words }

/** Gets from the city the version of the form that was answered, for something that was taken in without it. */
export async function fetchBeginning(ask: AskForm, { submission: { form, content, personal } }: Pick<ReceivedItem, 'submission'>): Promise<FetchedBeginning> {
  const answer = await ask(form)
  if (answer.kind === 'retry') return none(wordsOf('format.sentences', { first: wordsOf(retryWords[answer.reason]), second: wordsOf('submissions.noFormUnreached') }))
  if (answer.kind === 'attention') return none(wordsOf('submissions.noFormGone'))
  const beginning = beginningOf(form, knownForm(form.kind, answer.document), parseContent(content), personal === undefined ? undefined : parsePersonal(personal))
  return beginning ? { kind: 'beginning', beginning } : none(wordsOf('submissions.noFormUnreadable'))
}

function none(why: Words): FetchedBeginning {
  return { kind: 'none', why }
}
