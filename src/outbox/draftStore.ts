import type { Instant } from '../domain/delivery/instant.ts'
import type { Draft } from '../domain/submission/draft.ts'
import { attempt, type StorageFault } from './attempt.ts'
import type { WordsDatabase } from './wordsDatabase.ts'

/**
 * What came of saving a draft: `saved`, with its new revision; `overtaken`, another tab saved it meanwhile (what that tab saved is kept);
 * `sealed`, it was handed in; `gone`, another tab deleted it.
 */
export type SaveResult =
  | { readonly kind: 'saved', readonly draft: Draft }
  | { readonly kind: 'overtaken', readonly stored: Draft }
  | { readonly kind: 'sealed' }
  | { readonly kind: 'gone' }
  | StorageFault

/** Saves a draft over the revision that it was made from; revision 0 is saved for the first time. */
export function saveDraft(database: WordsDatabase, draft: Draft, changedAt: Instant): Promise<SaveResult> {
  const { drafts, outbox, receipts } = database
  const next: Draft = { ...draft, changedAt, revision: draft.revision + 1 }
  return attempt(database, () => database.transaction('rw', drafts, outbox, receipts, async (): Promise<SaveResult> => {
    const stored = await drafts.get(draft.id)
    if (!stored) {
      if (await outbox.get(draft.id) || await receipts.get(draft.id)) return { kind: 'sealed' }
      if (draft.revision > 0) return { kind: 'gone' }
    } else if (stored.revision !== draft.revision) {
      // A connection that died after the commit makes this run twice.
      return JSON.stringify(stored) === JSON.stringify(next) ? { kind: 'saved', draft: next } : { kind: 'overtaken', stored }
    }
    await drafts.put(next)
    return { kind: 'saved', draft: next }
  }))
}

/** A draft as it was last saved. */
export function findDraft(database: WordsDatabase, id: string): Promise<{ readonly kind: 'found', readonly draft: Draft | undefined } | StorageFault> {
  return attempt(database, async () => ({ kind: 'found', draft: await database.drafts.get(id) }) as const)
}

/**
 * Deletes a draft on which nothing was written, where it is still the revision that the asking page knows. What another tab has saved
 * since stays, whatever that page shows; a correction always stays.
 */
export function removeBlankDraft(
  database: WordsDatabase, known: Pick<Draft, 'id' | 'revision'>, isBlank: (stored: Draft) => boolean,
): Promise<{ readonly kind: 'removed' | 'kept' } | StorageFault> {
  const { drafts } = database
  return attempt(database, () => database.transaction('rw', drafts, async () => {
    const stored = await drafts.get(known.id)
    if (!stored || stored.revision !== known.revision || stored.amends || !isBlank(stored)) return { kind: 'kept' } as const
    await drafts.delete(known.id)
    return { kind: 'removed' } as const
  }))
}

/** Deletes a draft, because the person said so. */
export function removeDraft(database: WordsDatabase, id: string): Promise<{ readonly kind: 'removed' } | StorageFault> {
  return attempt(database, async () => {
    await database.drafts.delete(id)
    return { kind: 'removed' } as const
  })
}
