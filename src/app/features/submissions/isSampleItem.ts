import type { OutboxItem } from '../../../domain/submission/outboxItem.ts'
import type { ReceivedItem } from '../../../domain/submission/receivedItem.ts'
import { isOfSample } from '../../ui/submission/nameOfWords.ts'

/** 見本: whether what was handed in answers an invented form; of a withdrawal, which has no form with it, what it takes back says so. */
export function isSampleItem({ origin, submission }: Pick<OutboxItem, 'origin' | 'submission'>, received: readonly Pick<ReceivedItem, 'id' | 'origin'>[]): boolean {
  return isOfSample(origin ?? received.find(({ id }) => id === submission.amends?.id)?.origin)
}
