import type { MessageKey } from '../../../domain/language/message.ts'
import type { ReceivedItem } from '../../../domain/submission/receivedItem.ts'

/** What a person is told before a receipt goes off the phone: what the city has of it, and what can be done without the receipt. */
export function removalWarning({ state, submission, lostAt }: Pick<ReceivedItem, 'state' | 'submission' | 'lostAt'>, sample: 'none' | 'standing' | 'removed'): MessageKey {
  if (submission.kind === 'withdrawal') return 'submissions.withdrawalArrivedNote'
  if (state === 'withdrawn') return 'submissions.withdrawnNote'
  if (sample === 'removed' || (state === 'received' && lostAt !== undefined)) return 'submissions.removeReceiptGone'
  return sample === 'standing' ? 'submissions.removeReceiptSample' : 'submissions.removeReceiptWarning'
}
