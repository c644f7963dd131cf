import { isInstant, type Instant } from '../delivery/instant.ts'
import type { OutboxItem } from './outboxItem.ts'
import { isFields, isSubmissionId } from './parseFields.ts'
import { isSubmissionKind, type SubmissionKind } from './submissionKind.ts'

/** That something was sealed on this phone: nothing of what it says, of its form or of its secret. */
export interface MarkedWord {
  readonly id: string
  readonly kind: SubmissionKind
  readonly sealedAt: Instant
}

/** What a phone remembers of its 送信箱 in another place than the 送信箱 itself, so that it can tell when the browser has thrown that away. */
export interface UnsentMark {
  /** What was sealed and has no receipt yet, as last seen. */
  readonly unsent: readonly MarkedWord[]
  /** What was gone with the database, and the person has not been told of. */
  readonly gone: readonly MarkedWord[]
}

/** Nothing was sealed. */
export const noMark: UnsentMark = { unsent: [], gone: [] }

/** Something was sealed, or is among the unsent again. */
export function withSealed(mark: UnsentMark, submission: OutboxItem['submission']): UnsentMark {
  return { ...mark, unsent: [...mark.unsent.filter(({ id }) => id !== submission.id), wordOf(submission)] }
}

/**
 * The 送信箱 was read. What was marked before it was read, and is not in it, is no more unsent; what another tab has marked since stays.
 */
export function withListed(mark: UnsentMark, outbox: readonly Pick<OutboxItem, 'submission'>[], before: UnsentMark): UnsentMark {
  const listed = outbox.map(({ submission }) => wordOf(submission))
  const known = new Set([...before.unsent, ...listed].map(({ id }) => id))
  return { ...mark, unsent: [...listed, ...mark.unsent.filter(({ id }) => !known.has(id))] }
}

/** The database had to be made anew: what was unsent is gone. */
export function withLost({ unsent, gone }: UnsentMark): UnsentMark {
  return { unsent: [], gone: [...gone, ...unsent] }
}

function wordOf({ id, kind, sealedAt }: OutboxItem['submission']): MarkedWord {
  return { id, kind, sealedAt }
}

/** Reads a mark from where it was put; what is none is nothing. */
export function parseUnsentMark(text: string | null): UnsentMark {
  const mark = parseJson(text ?? '')
  return isFields(mark) ? { unsent: parseWords(mark['unsent']), gone: parseWords(mark['gone']) } : noMark
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function parseWords(value: unknown): readonly MarkedWord[] {
  return Array.isArray(value) ? value.flatMap((word: unknown) => parseWord(word) ?? []) : []
}

function parseWord(value: unknown): MarkedWord | undefined {
  if (!isFields(value)) return undefined
  const { id, kind, sealedAt } = value
  return isSubmissionId(id) && isSubmissionKind(kind) && isInstant(sealedAt) ? { id, kind, sealedAt } : undefined
}
