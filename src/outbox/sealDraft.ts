import type { Instant } from '../domain/delivery/instant.ts'
import type { Draft } from '../domain/submission/draft.ts'
import { waitingAnew, type OutboxItem } from '../domain/submission/outboxItem.ts'
import { parseContent, parsePersonal } from '../domain/submission/parseContent.ts'
import { sealedText, type PersonalFields } from '../domain/submission/sealedSubmission.ts'
import type { SubmissionContent, Withdrawal } from '../domain/submission/submissionContent.ts'
import { attempt, type StorageFault } from './attempt.ts'
import type { Digest } from './browserDigest.ts'
import { hashText } from './hashText.ts'
import type { WordsDatabase } from './wordsDatabase.ts'

/** What a person hands in. */
export interface Sealing {
  readonly draft: Draft
  readonly content: Exclude<SubmissionContent, Withdrawal>
  readonly personal?: PersonalFields
  readonly code?: string
  readonly sealedAt: Instant
}

/**
 * What came of sealing: `sealed`, durably; `sealedElsewhere`, another tab had sealed it with another content; `overtaken`, another tab
 * has saved the draft since; `unfit`, the content is not one that a server could read.
 */
export type SealResult =
  | { readonly kind: 'sealed', readonly item: Pick<OutboxItem, 'id' | 'submission' | 'secret' | 'title'> }
  | { readonly kind: 'sealedElsewhere' }
  | { readonly kind: 'overtaken', readonly stored: Draft }
  | { readonly kind: 'unfit' }
  | StorageFault

/**
 * 封をする: freezes the content and its hash. One durable transaction adds it to the outbox and removes the draft. Sealing again what is
 * sealed changes nothing.
 */
export async function sealDraft(database: WordsDatabase, digest: Digest, sealing: Sealing): Promise<SealResult> {
  const item = await freeze(digest, sealing)
  if (!item) return { kind: 'unfit' }
  const { drafts, outbox, receipts } = database
  return attempt(database, () => database.transaction('rw', drafts, outbox, receipts, async (): Promise<SealResult> => {
    const before = await outbox.get(item.id) ?? await receipts.get(item.id)
    if (before) return before.submission.hash === item.submission.hash ? { kind: 'sealed', item: before } : { kind: 'sealedElsewhere' }
    const stored = await drafts.get(item.id)
    if (stored && stored.revision !== sealing.draft.revision) return { kind: 'overtaken', stored }
    await outbox.add(item)
    await drafts.delete(item.id)
    return { kind: 'sealed', item }
  }))
}

async function freeze(digest: Digest, { draft, content, personal, code, sealedAt }: Sealing): Promise<OutboxItem | undefined> {
  const { id, secret, form, amends, title } = draft
  const texts = { content: JSON.stringify(content), ...(personal && { personal: JSON.stringify(personal) }) }
  const isSound = parseContent(texts.content)?.kind === form.kind && (texts.personal === undefined || parsePersonal(texts.personal))
  if (!isSound) return undefined
  const [hash, secretHash] = await Promise.all([hashText(digest, sealedText(texts)), hashText(digest, secret)])
  const submission = {
    id, form, kind: form.kind, ...texts, hash, secretHash, sealedAt, ...(amends && { amends }), ...(code !== undefined && { code }),
  }
  return { id, submission, secret, title, origin: draft, state: waitingAnew(sealedAt) }
}
