import { formatMoment } from '../../../domain/language/formatDate.ts'
import type { MessageKey } from '../../../domain/language/message.ts'
import { placementOf, type ReceivedItem } from '../../../domain/submission/receivedItem.ts'
import type { ReceivedState, Receipt } from '../../../domain/submission/receipt.ts'
import { language } from '../../i18n/language.ts'
import { submissionWords } from '../../ui/submission/submissionWords.ts'
import type { Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'

const placements = { accepted: 'submissions.accepted', waiting: 'submissions.onWaitingList' } as const

/** 受付 or キャンセル待ち as of now: what was corrected or withdrawn has no place any more. */
export function standingPlacement(item: Pick<ReceivedItem, 'placed' | 'receipt' | 'state'>): Receipt['placement'] {
  return item.state === 'received' ? placementOf(item) : undefined
}

/** What a receipt says, as terms; `placement` as of now, whatever it was when it was received. */
export function receiptFacts(receipt: Receipt, title: Words, placement: Receipt['placement']): readonly { readonly term: Words, readonly text: Words }[] {
  return [
    { term: wordsOf('submissions.number'), text: receipt.number },
    { term: wordsOf('submissions.name'), text: title },
    { term: wordsOf('submissions.kind'), text: wordsOf(submissionWords[receipt.kind]) },
    { term: wordsOf('submissions.receivedAt'), text: receipt.isLate ? wordsOf('submissions.receivedLate', { at: formatMoment(language(), receipt.receivedAt) }) : formatMoment(language(), receipt.receivedAt) },
    ...placement === undefined ? [] : [{ term: wordsOf('submissions.placement'), text: wordsOf(placements[placement]) }],
  ]
}

/** The state of what was received, as a badge says it. */
export const receivedWords = {
  received: { name: 'submissions.received', tone: 'success' },
  superseded: { name: 'submissions.superseded', tone: 'neutral' },
  withdrawn: { name: 'submissions.withdrawn', tone: 'neutral' },
} as const satisfies Readonly<Record<ReceivedState, { readonly name: MessageKey, readonly tone: 'success' | 'neutral' }>>
