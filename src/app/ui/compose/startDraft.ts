import { effectScope } from 'vue'
import type { DraftStart } from '../../../domain/submission/draft.ts'
import { useDraft } from '../../submissions/useDraft.ts'

/**
 * 書き始める: puts a new draft on the phone and tells its id, or `undefined` when the phone's storage refuses. It is saved before its page
 * opens, so that the page has an address that stays.
 */
export async function startDraft(start: DraftStart): Promise<string | undefined> {
  const scope = effectScope()
  const opened = scope.run(() => useDraft(start))
  if (!opened) return undefined
  opened.change({ values: start.values ?? {} })
  const state = await opened.flush()
  scope.stop()
  return state.kind === 'open' && state.saving.kind === 'saved' ? state.draft.id : undefined
}
