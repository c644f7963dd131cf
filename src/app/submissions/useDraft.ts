import { onScopeDispose, shallowReadonly, shallowRef, type ShallowRef } from 'vue'
import type { Draft, DraftStart } from '../../domain/submission/draft.ts'
import type { Sealing, SealResult } from '../../outbox/sealDraft.ts'
import { createDraftKeeper, type DraftChange } from './createDraftKeeper.ts'
import type { Unable } from './createWordsKeeper.ts'
import type { DraftState } from './draftState.ts'
import { useSubmissions } from './useSubmissions.ts'

/** What is handed in with a draft. */
export type Handing = Pick<Sealing, 'content' | 'personal' | 'code'>

/** One draft, for a form's page. */
export interface OpenDraft {
  readonly state: Readonly<ShallowRef<DraftState>>
  /** Changes values, page or language; it is saved within half a second. */
  readonly change: (change: DraftChange) => void
  readonly flush: () => Promise<DraftState>
  readonly takeStored: () => void
  readonly keepMine: () => Promise<DraftState>
  readonly keepAsNew: () => Promise<DraftState>
  /** Leaving a form on which nothing was written leaves no 書きかけ behind: tells what counts as nothing. */
  readonly removeIfBlank: (isBlank: (stored: Draft) => boolean) => void
  /** 提出する: seals what is on the screen. `missing`: there is no draft. */
  readonly seal: (handing: Handing) => Promise<SealResult | Unable | { readonly kind: 'missing' }>
}

/**
 * Opens the draft of an id, or begins one. It is saved after every change, and at once when the page is hidden or left; leaving with
 * something unsaved makes the browser ask.
 */
export function useDraft(which: { readonly id: string } | DraftStart): OpenDraft {
  const submissions = useSubmissions()
  const { ports, database, drafted } = submissions.drafting
  const state = shallowRef<DraftState>({ kind: 'loading' })
  const keeper = createDraftKeeper({ database, now: ports.now, channel: ports.channel, onState: next => void (state.value = next) })

  let judgeBlank: ((stored: Draft) => boolean) | undefined

  const flushHidden = (): void => {
    if (ports.document.visibilityState === 'hidden') void keeper.flush()
  }
  const flushLeft = (): void => void keeper.flush()
  const askBeforeLoss = (event: Event): void => {
    if (state.value.kind === 'open' && ['unsaved', 'overtaken', 'gone'].includes(state.value.saving.kind)) event.preventDefault()
  }
  ports.document.addEventListener('visibilitychange', flushHidden)
  ports.window.addEventListener('pagehide', flushLeft)
  ports.window.addEventListener('beforeunload', askBeforeLoss)
  onScopeDispose(() => {
    ports.document.removeEventListener('visibilitychange', flushHidden)
    ports.window.removeEventListener('pagehide', flushLeft)
    ports.window.removeEventListener('beforeunload', askBeforeLoss)
    void keeper.close(judgeBlank).then(drafted)
  })

  if ('id' in which) void keeper.open(which.id)
  else keeper.begin(which, ports.createIdentity())

  async function seal(handing: Handing): Promise<SealResult | Unable | { readonly kind: 'missing' }> {
    const flushed = await keeper.flush()
    if (flushed.kind !== 'open') return { kind: 'missing' }
    if (flushed.saving.kind === 'overtaken') return flushed.saving
    const result = await submissions.seal({ ...handing, draft: flushed.draft })
    if (result.kind === 'sealed') keeper.sealed()
    return result
  }

  const { change, flush, takeStored, keepMine } = keeper
  return {
    state: shallowReadonly(state), change, flush, takeStored, keepMine, keepAsNew: () => keeper.keepAsNew(ports.createIdentity()), seal,
    removeIfBlank: isBlank => void (judgeBlank = isBlank),
  }
}
