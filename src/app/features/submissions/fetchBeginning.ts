import { parseContent, parsePersonal } from '../../../domain/submission/parseContent.ts'
import type { Beginning, ReceivedItem } from '../../../domain/submission/receivedItem.ts'
import { retryWords } from '../../ui/submission/waitingWords.ts'
import type { AskForm } from './askForm.ts'
import { knownForm } from './loadForm.ts'
import { beginningOf } from './takingOf.ts'

/** What a correction begins with, or why there is none now, as Japanese sentences. */
export type FetchedBeginning = { readonly kind: 'beginning', readonly beginning: Beginning } | { readonly kind: 'none', readonly why: string }

const canWithdraw = '取下げは、いまもできます。'

/** Gets from the city the version of the form that was answered, for something that was taken in without it. */
export async function fetchBeginning(ask: AskForm, { submission: { form, content, personal } }: Pick<ReceivedItem, 'submission'>): Promise<FetchedBeginning> {
  const answer = await ask(form)
  if (answer.kind === 'retry') return none(`${retryWords[answer.reason]}訂正には、送ったときの様式を市から受け取る通信が必要です。通信できるところで、もう一度お試しください。${canWithdraw}`)
  if (answer.kind === 'attention') return none(`送ったときの様式は、もう市のサーバーにないため、訂正できません。${canWithdraw}`)
  const beginning = beginningOf(form, knownForm(form.kind, answer.document), parseContent(content), personal === undefined ? undefined : parsePersonal(personal))
  return beginning ? { kind: 'beginning', beginning } : none(`送ったときの様式を、このアプリの版では読めません。アプリを新しくしてから、もう一度お試しください。${canWithdraw}`)
}

function none(why: string): FetchedBeginning {
  return { kind: 'none', why }
}
