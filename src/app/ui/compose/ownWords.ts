import type { Instant } from '../../../domain/delivery/instant.ts'
import type { FormRef } from '../../../domain/submission/sealedSubmission.ts'
import type { WordsState } from '../../submissions/wordsState.ts'
import type { Words } from '../text/words.ts'
import { wordsOf } from '../text/wordsOf.ts'
import { glimpseOfDraft } from '../submission/glimpseOfDraft.ts'

/** One thing that the person has written for a form. */
export interface OwnWord {
  readonly id: string
  readonly kind: 'draft' | 'submission'
  readonly state: Words
  readonly tone: 'neutral' | 'success' | 'warning' | 'error'
  /** Of a draft its last change, of what was handed in when that was, of what was received when that was. */
  readonly at: Instant
  /** The first words of a draft, or where in the form it is. */
  readonly glimpse?: Words | undefined
}

/** What was written for one form: what needs the person first, then what waits, what was received, drafts at last. */
export function ownWords(state: Extract<WordsState, { kind: 'ready' }>, form: Pick<FormRef, 'kind' | 'id'>): readonly OwnWord[] {
  const isOfForm = (ref: Pick<FormRef, 'kind' | 'id'>) => ref.kind === form.kind && ref.id === form.id
  const words = { received: 'compose.stateReceived', superseded: 'compose.stateSuperseded', withdrawn: 'compose.stateWithdrawn' } as const
  return [
    ...state.attention.filter(({ submission }) => isOfForm(submission.form))
      .map(({ id, submission }): OwnWord => ({ id, kind: 'submission', state: wordsOf('compose.stateAttention'), tone: 'error', at: submission.sealedAt })),
    ...state.waiting.filter(({ submission }) => isOfForm(submission.form))
      .map(({ id, submission }): OwnWord => ({ id, kind: 'submission', state: wordsOf('compose.stateWaiting'), tone: 'warning', at: submission.sealedAt })),
    ...state.received.filter(({ submission }) => isOfForm(submission.form) && submission.kind !== 'withdrawal')
      .map(({ id, receipt, state: held }): OwnWord => ({ id, kind: 'submission', state: wordsOf(words[held]), tone: held === 'received' ? 'success' : 'neutral', at: receipt.receivedAt })),
    ...state.drafts.filter(draft => isOfForm(draft.form))
      .map((draft): OwnWord => ({ id: draft.id, kind: 'draft', state: wordsOf('compose.stateDraft'), tone: 'neutral', at: draft.changedAt, glimpse: glimpseOfDraft(draft) })),
  ]
}
