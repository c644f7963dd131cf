import type { ReceivedState, Receipt } from '../../../domain/submission/receipt.ts'
import { formatInstant } from '../../../domain/sync/formatInstant.ts'
import { submissionWords } from '../../ui/submission/submissionWords.ts'

const placements = { accepted: '受付(参加できます)', waiting: 'キャンセル待ち' } as const

/** What a receipt says, as terms. `placement` as of now outweighs that of when it was received. */
export function receiptFacts(receipt: Receipt, title: string, placement = receipt.placement): readonly { readonly term: string, readonly text: string }[] {
  return [
    { term: '受付番号', text: receipt.number },
    { term: '件名', text: title },
    { term: '種類', text: submissionWords[receipt.kind] },
    { term: '市に届いた日時', text: `${formatInstant(receipt.receivedAt)}${receipt.isLate ? '(期限後)' : ''}` },
    ...placement === undefined ? [] : [{ term: '申込みの状態', text: placements[placement] }],
  ]
}

/** The state of what was received, as a badge says it. */
export const receivedWords: Readonly<Record<ReceivedState, { readonly name: string, readonly tone: 'success' | 'neutral' }>> = {
  received: { name: '送信済み', tone: 'success' },
  superseded: { name: '訂正済み', tone: 'neutral' },
  withdrawn: { name: '取下げ済み', tone: 'neutral' },
}
