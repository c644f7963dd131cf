import type { Instant } from '../domain/delivery/instant.ts'
import { originOf, type Beginning, type ReceivedItem } from '../domain/submission/receivedItem.ts'
import { sealedText } from '../domain/submission/sealedSubmission.ts'
import { attempt, type StorageFault } from './attempt.ts'
import type { Digest } from './browserDigest.ts'
import { hashText } from './hashText.ts'
import type { HeldSubmission } from './readReceived.ts'
import type { WordsDatabase } from './wordsDatabase.ts'

/** What is taken onto this phone. */
export interface Taking {
  readonly held: HeldSubmission
  /** 確認番号 in its normalised form. */
  readonly secret: string
  readonly title: string
  /** What a correction begins with, where this phone has the version of the form that was answered. */
  readonly origin?: Beginning
  readonly at: Instant
}

/**
 * What came of it: `taken`, its receipt is on this phone, now or before; `altered`, the texts are not those of the receipt; `impossible`,
 * nothing is held any more.
 */
export type TakeResult = { readonly kind: 'taken', readonly id: string } | { readonly kind: 'altered' } | { readonly kind: 'impossible' } | StorageFault

/** 控えを入れる: keeps what the city holds as something received, as if it had been sent from this phone. */
export async function takeHeld(database: WordsDatabase, digest: Digest, taking: Taking): Promise<TakeResult> {
  const { held: { receipt, texts, content }, secret } = taking
  if (!texts || !content) return { kind: 'impossible' }
  const [hash, secretHash] = await Promise.all([hashText(digest, sealedText(texts)), hashText(digest, secret)])
  if (hash !== receipt.hash) return { kind: 'altered' }
  const { outbox, receipts } = database
  return attempt(database, () => database.transaction('rw', outbox, receipts, async (): Promise<TakeResult> => {
    const { id } = receipt
    if (!await outbox.get(id) && !await receipts.get(id)) await receipts.add(receivedOf(taking, texts, secretHash))
    return { kind: 'taken', id }
  }))
}

function receivedOf({ held, secret, title, origin, at }: Taking, texts: NonNullable<HeldSubmission['texts']>, secretHash: string): ReceivedItem {
  const { receipt, form, state } = held
  const { id, kind, hash, receivedAt } = receipt
  const taken = { id, receipt, submission: { id, form, kind, ...texts, hash, secretHash, sealedAt: receivedAt }, secret }
  return { ...taken, title, ...(origin && { origin: originOf(taken, origin) }), state, takenInAt: at }
}
