import type { Instant } from '../domain/delivery/instant.ts'
import type { Identity } from '../domain/submission/draft.ts'
import { waitingAnew, type OutboxItem } from '../domain/submission/outboxItem.ts'
import type { Withdrawal } from '../domain/submission/submissionContent.ts'
import { attempt, type StorageFault } from './attempt.ts'
import type { Digest } from './browserDigest.ts'
import { hashText } from './hashText.ts'
import type { WordsDatabase } from './wordsDatabase.ts'

/** What came of asking: `sealed`, now or before; `impossible`, nothing on this phone can be withdrawn under this id. */
export type WithdrawResult = { readonly kind: 'sealed', readonly id: string } | { readonly kind: 'impossible' } | StorageFault

/** 取下げ: puts into the outbox, once, that a received submission is taken back. */
export async function sealWithdrawal(
  database: WordsDatabase,
  digest: Digest,
  { id, identity, at }: { readonly id: string, readonly identity: Identity, readonly at: Instant },
): Promise<WithdrawResult> {
  const content = JSON.stringify({ format: 1, kind: 'withdrawal', at } satisfies Withdrawal)
  const [hash, secretHash] = await Promise.all([hashText(digest, content), hashText(digest, identity.secret)])
  const { outbox, receipts } = database
  return attempt(database, () => database.transaction('rw', outbox, receipts, async (): Promise<WithdrawResult> => {
    const before = await outbox.filter(({ submission }) => submission.kind === 'withdrawal' && submission.amends?.id === id).first()
    if (before) return { kind: 'sealed', id: before.id }
    const received = await receipts.get(id)
    if (received?.state !== 'received' || received.submission.kind === 'withdrawal') return { kind: 'impossible' }
    const item: OutboxItem = {
      id: identity.id,
      secret: identity.secret,
      title: received.title,
      submission: {
        id: identity.id, form: received.submission.form, kind: 'withdrawal', content, hash, secretHash, sealedAt: at,
        amends: { id, secret: received.secret },
      },
      state: waitingAnew(at),
    }
    await outbox.add(item)
    return { kind: 'sealed', id: item.id }
  }))
}
